package unixproc.tutor.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;

/**
 * A place in a lesson. What is waited for there follows from it.
 *
 * @param screen which screen, from 0; behind the last one the lesson is over
 * @param part which of the screen's parts, from 0; behind the last one the screen is done
 * @param line how many of the screen's lines have been run
 */
public record LessonPosition(Lesson lesson, int screen, int part, int line) {
    /** The start of a screen. */
    public static LessonPosition at(Lesson lesson, int screen) {
        return new LessonPosition(lesson, screen, 0, 0);
    }

    public boolean isOver() {
        return screen == lesson.screens().size();
    }

    public boolean isLastScreen() {
        return screen + 1 == lesson.screens().size();
    }

    /** The end of the lesson. */
    public LessonPosition end() {
        return at(lesson, lesson.screens().size());
    }

    public LessonPosition nextPart() {
        return new LessonPosition(lesson, screen, part + 1, line);
    }

    public LessonPosition nextLine() {
        return new LessonPosition(lesson, screen, part, line + 1);
    }

    /** The screen; the last one when the lesson is over. */
    public Screen shown() {
        return lesson.screens().get(shownNumber());
    }

    public int shownNumber() {
        return Math.min(screen, lesson.screens().size() - 1);
    }

    /** What stands here; nothing behind the last part of a screen. */
    public Optional<ScreenPart> here() {
        List<ScreenPart> parts = shown().parts();
        return isOver() || part >= parts.size() ? Optional.empty() : Optional.of(parts.get(part));
    }

    /** The lines of the screen, none if it has no lab block. */
    public List<LabLine> lines() {
        return LabScript.lines(shown());
    }

    public LabLine currentLine() {
        return lines().get(line);
    }

    /** What the line must give that decides the question here, where a line does. */
    public Optional<String> expectedAnswer() {
        return here().filter(Prediction.class::isInstance).map(Prediction.class::cast).stream()
                .flatMapToInt(question -> question.answerFromLine().stream())
                .mapToObj(number -> lines().get(number - 1))
                .flatMap(decides -> decides.expectation().stream())
                .map(Expectation::pattern)
                .findFirst();
    }

    /** The lines that are still to come on this screen, those of its task among them. */
    public List<LabLine> comingLines() {
        List<LabLine> coming = new ArrayList<>(lines().subList(Math.min(line, lines().size()), lines().size()));
        shown().task().ifPresent(task -> {
            coming.addAll(task.scene());
            coming.addAll(task.solution());
        });
        return coming;
    }

    /** What is waited for; nothing at parts that are only shown. */
    public Optional<AwaitedAction> awaitedAction() {
        if (isOver()) {
            return Optional.of(AwaitedAction.NOTHING);
        }
        Optional<ScreenPart> here = here();
        if (here.isEmpty()) {
            return Optional.of(AwaitedAction.FOR_NEXT);
        }
        if (here.get() instanceof Prediction prediction && !prediction.twin() && prediction.isWhole()) {
            return Optional.of(AwaitedAction.FOR_ANSWER);
        }
        if (here.get() instanceof LabLines && line < lines().size()) {
            return Optional.of(AwaitedAction.FOR_LINE);
        }
        return here.get() instanceof Task task && task.isWhole()
                ? Optional.of(AwaitedAction.FOR_TASK)
                : Optional.empty();
    }

    /** Which of the lesson's questions this screen's is, from 0. */
    public int questionNumber() {
        return (int) lesson.screens().subList(0, screen).stream()
                .filter(each -> each.prediction().isPresent())
                .count();
    }
}
