package unixproc.tutor.session;

import java.util.Optional;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;

/** What became of a line. */
public sealed interface LineResult {
    /** It is done; the outcome is that of its last expression. */
    record Finished(Outcome outcome) implements LineResult {}

    /** It was not run, or stopped in the middle. */
    record Refused(Report.Rejected reason) implements LineResult {}

    /** Its process sleeps in a call, or is still busy. */
    record Unfinished() implements LineResult {}

    /** Its process ended, or became another program. */
    record Gone() implements LineResult {}

    default Optional<Outcome> value() {
        return this instanceof Finished finished ? Optional.of(finished.outcome()) : Optional.empty();
    }
}
