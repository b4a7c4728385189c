package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.kernel.Stat;
import unixproc.lesson.check.Check;
import unixproc.lesson.check.Evidence;

/** A check that looks at several processes, or at what was done. */
interface LabCheck extends Check {
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
