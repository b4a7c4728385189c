package unixproc.doctor;

import java.util.List;
import java.util.Optional;
import unixproc.kernel.HostFacts;
import unixproc.kernel.ProcFs;

/** Whether {@code unixproc run} may follow programs it has started itself, as far as Yama is concerned, see ptrace(2). */
final class PtraceProbe implements Probe {
    private static final String NOBODY = "3";
    private static final String PRIVILEGED = "2";

    private final HostFacts facts;
    private final ProcFs proc;

    PtraceProbe(HostFacts facts, ProcFs proc) {
        this.facts = facts;
        this.proc = proc;
    }

    @Override
    public List<Finding> look() {
        Optional<String> scope = facts.ptraceScope();
        boolean root = proc.stat(ProcessHandle.current().pid()).isPresent()
                && System.getProperty("user.name", "").equals("root");
        boolean refused = scope.filter(NOBODY::equals).isPresent()
                || (scope.filter(PRIVILEGED::equals).isPresent() && !root);
        return List.of(
                refused
                        ? Finding.less("ptrace", "refused", scope.orElse("-"))
                        : Finding.fine("ptrace", scope.orElse("-")));
    }
}
