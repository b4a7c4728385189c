package unixproc.tutor.show;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import unixproc.kernel.ProcFs;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.Snapshot;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.tutor.session.CurrentProcess;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessNames;

/** Reads from the kernel what the lab is at this moment. */
public final class SnapshotTaker {
    private final Lab lab;
    private final CurrentProcess current;
    private final long shell;
    private final ProcFs proc = new ProcFs();

    /** @param shell the pid of the learner's shell, 0 if it is not known */
    public SnapshotTaker(Lab lab, CurrentProcess current, long shell) {
        this.lab = lab;
        this.current = current;
        this.shell = shell;
    }

    public LabSnapshot take(Set<ProcessDetail> details) {
        ProcessNames names = new ProcessNames(
                letters(),
                current.process().map(LabProcess::letter).orElse(""),
                shell,
                ProcessHandle.current().pid(),
                lab.init());
        return new LabSnapshot(Snapshot.take(proc, names.everyone(proc), details), names);
    }

    Map<String, Long> letters() {
        Map<String, Long> letters = new LinkedHashMap<>();
        for (LabProcess process : lab.processes()) {
            letters.put(process.letter(), process.pid());
        }
        return letters;
    }
}
