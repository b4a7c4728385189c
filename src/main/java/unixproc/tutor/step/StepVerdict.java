package unixproc.tutor.step;

import java.util.Optional;
import unixproc.lesson.expectation.ObservedValue;

/** Whether a step has happened. */
public sealed interface StepVerdict {
    /**
     * It has.
     *
     * @param value what it gave
     * @param alone whether nothing was called but what the step is after
     */
    record Done(Optional<ObservedValue> value, boolean alone) implements StepVerdict {}

    /** What it is after was called, and gave something else; each is empty where there is no value to name. */
    record OtherResult(Optional<String> found, Optional<String> wanted) implements StepVerdict {}

    /** What it is after was called with other arguments. */
    record OtherArguments(String call) implements StepVerdict {}

    /** The process sleeps in the call it is after. */
    record Pending() implements StepVerdict {}

    /** Something else was done. */
    record Unrelated() implements StepVerdict {}
}
