package unixproc.lesson.model;

import java.util.List;
import unixproc.lesson.check.Check;

/**
 * Something to bring about, judged by the state of the kernel.
 *
 * @param solution the author's own way of getting there
 * @param success what is said when it is done; may be empty
 */
public record Task(Prose text, List<Goal> goals, List<Prose> hints, List<LabLine> solution, Prose success, Place place)
        implements ScreenPart {
    /** Whether there is all that is needed to judge and help; a file that is still being written may lack some. */
    public boolean isWhole() {
        return !goals.isEmpty() && !hints.isEmpty() && !solution.isEmpty();
    }

    /** One thing that must hold, and where the author asked for it. */
    public record Goal(Check check, Place place) {}
}
