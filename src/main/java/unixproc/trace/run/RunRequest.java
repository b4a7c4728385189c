package unixproc.trace.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import unixproc.lab.wire.trace.TracerRequest;
import unixproc.trace.event.CallChoice;

/**
 * What to run and how.
 *
 * @param words the command line, its first word the program's name as it is shown
 * @param file what to execute
 * @param terminal whether it gets a terminal of its own, and not the tutor's input and output
 * @param input a file for its standard input, {@code -} for what this program has itself
 * @param limit how long it may run while nobody is held
 */
public record RunRequest(
        List<String> words,
        String file,
        ProcessOrder order,
        CallChoice calls,
        boolean terminal,
        Optional<String> input,
        Optional<Duration> limit) {
    /** Stands for this program's own standard input. */
    public static final String TUTORS_INPUT = "-";

    /** Whether the program reads what this program would have read. */
    boolean hasOwnInput() {
        return input.equals(Optional.of(TUTORS_INPUT));
    }

    TracerRequest.Start start() {
        return new TracerRequest.Start(input.orElse(""), file, words);
    }
}
