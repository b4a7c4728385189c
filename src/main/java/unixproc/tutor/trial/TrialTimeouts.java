package unixproc.tutor.trial;

import java.time.Duration;

/**
 * How long a lesson that is tried out is waited for.
 *
 * @param line how long a line may run without sleeping
 * @param screen how long what a screen expects may be in coming after its last line; a line may sleep for a second
 * @param solution how long the kernel may take to show that a task is done
 * @param lesson after which time no further line of a lesson is run
 */
record TrialTimeouts(Duration line, Duration screen, Duration solution, Duration lesson) {
    static final TrialTimeouts STANDARD = new TrialTimeouts(
            Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(30));
}
