package unixproc.tutor.play;

import java.util.List;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.model.DrawnPicture;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.tutor.course.ScreenHeading;
import unixproc.tutor.line.LessonPosition;
import unixproc.tutor.show.TutorOutput;

/** Shows what a screen says without waiting for anything: its heading, its text, and what comes next. */
final class ScreenOutput {
    private final TutorOutput output;
    private final ScreenHeading heading;
    private final boolean drawn;

    /** Columns before a drawing. */
    private static final int INDENT = 4;

    /** @param drawn whether there is an eye to see bars and rules */
    ScreenOutput(TutorOutput output, ScreenHeading heading, boolean drawn) {
        this.output = output;
        this.heading = heading;
        this.drawn = drawn;
    }

    void heading(int screen) {
        heading.show(screen, drawn);
    }

    void sayThatTheLabIsNew() {
        output.say(Style.DIM, "lab.fresh");
        output.gap();
    }

    /** Shows text and notes; other parts are not for it. */
    void show(ScreenPart part) {
        if (part instanceof Prose prose) {
            output.tell(prose);
            output.gap();
        } else if (part instanceof DrawnPicture drawnPicture) {
            show(drawnPicture);
            output.gap();
        } else if (part instanceof PortabilityNote note) {
            output.say(Style.NOTE, "lesson.note", note.platform().title());
            output.tell(note.text());
            output.gap();
        }
    }

    /** A drawing that the window would break is told in its sentence. */
    private void show(DrawnPicture picture) {
        int widest = picture.lines().stream().mapToInt(Columns::of).max().orElse(0);
        if (widest + INDENT > output.width()) {
            output.print(StyledText.of(Style.PLAIN, picture.alt()));
        } else {
            ProseBlock drawing = new ProseBlock.Verbatim(String.join("\n", picture.lines()));
            output.tell(new Prose("", List.of(drawing), picture.place()));
        }
    }

    /** Says how to go on from a screen that is done. */
    void sayWhatNext(LessonPosition position) {
        Screen screen = position.shown();
        String more =
                (screen.elsewhere().isEmpty() ? "" : " " + output.messages().text("screen.code"))
                        + (screen.why().isEmpty() ? "" : " " + output.messages().text("screen.why"));
        output.say(Style.STRONG, position.isLastScreen() ? "screen.last" : "screen.next", more);
    }
}
