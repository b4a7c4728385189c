package unixproc.lesson.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.kernel.ProcFs;
import unixproc.kernel.SameFile;
import unixproc.lesson.expectation.ObservedValue;

/** What a check may look at: the kernel, and the lab's own record. */
public interface Evidence {
    /** Every process the lab has made, by letter, in order; those that are gone too. */
    Map<String, Long> letters();

    ProcFs kernel();

    /** The shell that unixproc was started from. */
    long shell();

    /** The lab's init. */
    long init();

    /** The calls made since the task began; one entry a call, in the process that made it. */
    List<CallMade> calls();

    /** A variable of a lab process; empty when it has none of that name or the process cannot be asked. */
    Optional<ObservedValue> variable(String letter, String name);

    /** Tells whether two descriptors are one open file description. */
    SameFile sameFile();

    /** Bytes of private dirty memory a process had when the task began, or when it was born if that was later. */
    OptionalLong privateMemoryBefore(String letter);

    /**
     * A call from the lab's record.
     *
     * @param arguments the numbers and addresses it was given, in order
     * @param result what came back; empty while it has not returned
     */
    record CallMade(String letter, String name, List<Long> arguments, Optional<ObservedValue> result) {}
}
