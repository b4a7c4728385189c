package unixproc.tutor.session;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import unixproc.view.picture.Picture;
import unixproc.view.picture.PictureSource;

/** What a word for the tutor does; its kind says who does it. */
public sealed interface CommandAction {
    /** Leads through a lesson. */
    record Step(Consumer<StepCommands> command) implements CommandAction {}

    /** Is about lessons as a whole. */
    record InLesson(BiConsumer<LessonCommands, String> command) implements CommandAction {}

    /** Leaves the session, or writes it down. */
    record InSession(BiConsumer<SessionCommands, String> command) implements CommandAction {}

    /**
     * Does something in the lab.
     *
     * @param changesTheLab whether the lab may be another one after it; the others only look
     */
    record InLab(boolean changesTheLab, BiPredicate<LabCommands, String> command) implements CommandAction {}

    /** Shows the lab as the kernel sees it. */
    record ShowPicture(Function<PictureSource, Picture> picture) implements CommandAction {}
}
