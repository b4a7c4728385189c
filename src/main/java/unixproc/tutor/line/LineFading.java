package unixproc.tutor.line;

import java.util.List;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.progress.LearnerPace;
import unixproc.tutor.course.TypedCalls;
import unixproc.tutor.step.CalledNames;

/** Decides by what this learner has typed before how much of a line they are shown. */
public final class LineFading {
    private static final int FOR_A_HOLE = 1;
    private static final int FOR_AN_INTENTION = 2;

    private final TypedCalls typedCalls;

    public LineFading(TypedCalls typedCalls) {
        this.typedCalls = typedCalls;
    }

    /** A line whose intention nobody has written is always shown whole. */
    LineHelp help(LineOffer offer) {
        if (!offer.hasIntention()) {
            return LineHelp.WHOLE;
        }
        return switch (typedCalls.learnerPace()) {
            case WATCH -> LineHelp.WHOLE;
            case SOLO -> LineHelp.INTENTION;
            case GUIDED -> guided(offer.calls());
        };
    }

    /**
     * Whether a line is run by the lesson: one that says nothing of what it is after, among lines that do, only sets
     * their scene or shows what came of them.
     */
    boolean runsByItself(LabLine line, List<LabLine> block) {
        return typedCalls.learnerPace() != LearnerPace.WATCH
                && line.intention().isEmpty()
                && block.stream().anyMatch(each -> each.intention().isPresent());
    }

    private LineHelp guided(CalledNames calls) {
        int times = keys(calls).stream().mapToInt(typedCalls::timesTyped).min().orElse(0);
        return times >= FOR_AN_INTENTION ? LineHelp.INTENTION : times >= FOR_A_HOLE ? LineHelp.HOLE : LineHelp.WHOLE;
    }

    /** The learner has typed a line that was the next one. */
    void typed(String line) {
        keys(CalledNames.of(line)).stream().distinct().forEach(typedCalls::typed);
    }

    /** What a line without calls is known by. */
    private static List<String> keys(CalledNames calls) {
        return calls.names().isEmpty() ? List.of("=") : calls.names();
    }
}
