package unixproc.tutor.play;

import java.util.OptionalInt;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.tutor.show.TutorOutput;

/** Shows screens that were left, as something to read: nothing is asked again, and the lab stays as it is. */
final class EarlierScreens {
    private final Lesson lesson;
    private final TutorOutput output;
    private final ScreenOutput screenOutput;
    private OptionalInt shown = OptionalInt.empty();

    EarlierScreens(Lesson lesson, TutorOutput output, ScreenOutput screenOutput) {
        this.lesson = lesson;
        this.output = output;
        this.screenOutput = screenOutput;
    }

    /** Whether the learner is looking back. */
    boolean isOpen() {
        return shown.isPresent();
    }

    void close() {
        shown = OptionalInt.empty();
    }

    /** Shows the screen before the one that is shown; {@code current} is the one the learner has come to. */
    void back(int current) {
        int number = shown.orElse(current) - 1;
        if (number < 0) {
            output.say("screen.first");
        } else {
            show(number, current);
        }
    }

    /** Shows the next one; {@code goOn} takes over at the one the learner has come to. */
    void forward(int current, Runnable goOn) {
        int number = shown.orElse(current) + 1;
        if (number < current) {
            show(number, current);
        } else {
            close();
            screenOutput.heading(current);
            goOn.run();
        }
    }

    private void show(int number, int current) {
        shown = OptionalInt.of(number);
        screenOutput.heading(number);
        lesson.screens().get(number).parts().forEach(this::show);
        output.say(Style.STRONG, "screen.looking-back", number + 1, current + 1);
    }

    private void show(ScreenPart part) {
        if (part instanceof LabLines lines) {
            lines.lines().forEach(this::show);
            output.gap();
        } else if (part instanceof Task task) {
            output.tell(task.text());
            output.gap();
        } else if (part instanceof Prediction question) {
            output.tell(question.question());
            question.choices().stream()
                    .filter(Prediction.Choice::right)
                    .forEach(right -> output.tell("  " + output.theme().good() + "  ", right.text()));
            output.gap();
        } else {
            screenOutput.show(part);
        }
    }

    private void show(LabLine line) {
        output.print("    ", StyledText.of(Style.CODE, line.text()));
    }
}
