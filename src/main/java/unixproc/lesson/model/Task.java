package unixproc.lesson.model;

import java.util.List;
import unixproc.lesson.check.Check;

/**
 * Something to bring about, judged by the state of the kernel.
 *
 * @param kind what is to be done about it
 * @param fresh whether it begins in a new lab
 * @param scene lines the lesson runs before the learner begins; may be empty
 * @param said what is said of the scene; empty without one
 * @param solution the author's own way of getting there
 * @param success what is said when it is done; may be empty
 */
public record Task(
        Prose text,
        TaskKind kind,
        boolean fresh,
        List<LabLine> scene,
        Prose said,
        List<Goal> goals,
        List<Prose> hints,
        List<LabLine> solution,
        Prose success,
        Place place)
        implements ScreenPart {
    /** Whether there is all that is needed to judge and help; a file that is still being written may lack some. */
    public boolean isWhole() {
        return !goals.isEmpty() && !hints.isEmpty() && !solution.isEmpty();
    }

    /** One thing that must hold, and where the author asked for it. */
    public record Goal(Check check, Place place) {}
}
