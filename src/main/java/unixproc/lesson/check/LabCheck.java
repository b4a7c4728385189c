package unixproc.lesson.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.kernel.Stat;

/** A check that looks at several processes, or at what was done. */
public sealed interface LabCheck extends Check permits TreeCheck, CountCheck, SameDescription, GroupCheck, CallsCheck {
    /** The lab processes that the kernel still knows, in the order they were made. */
    static List<ProcessCheck.Subject> present(Evidence evidence) {
        return evidence.letters().entrySet().stream()
                .flatMap(process -> subject(evidence, process).stream())
                .toList();
    }

    private static Optional<ProcessCheck.Subject> subject(Evidence evidence, Map.Entry<String, Long> process) {
        Optional<Stat> stat = evidence.kernel().stat(process.getValue());
        return stat.map(there -> new ProcessCheck.Subject(process.getKey(), process.getValue(), there));
    }

    static List<ProcessCheck.Subject> alive(Evidence evidence) {
        return present(evidence).stream()
                .filter(subject -> subject.stat().state().isAlive())
                .toList();
    }
}
