package unixproc.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import unixproc.kernel.OwnTime;
import unixproc.kernel.ProcFs;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lab.LabProcess;

/** Starts a lab, forks once in it, and looks at both processes in every way lessons do. */
final class LabProbe implements Probe {
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final Duration MOMENT = Duration.ofMillis(20);

    private final Supplier<Lab> labs;
    private final ProcFs proc;
    private final StraceProbe straceProbe;

    LabProbe(Supplier<Lab> labs, ProcFs proc, StraceProbe straceProbe) {
        this.labs = labs;
        this.proc = proc;
        this.straceProbe = straceProbe;
    }

    @Override
    public List<Finding> look() {
        long start = System.nanoTime();
        try (Lab lab = labs.get()) {
            if (!await(lab, () -> lab.isReady() && lab.isSettled())) {
                return List.of(Finding.broken("lab", "silent"));
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            lab.run(lab.processes().get(0), "fork()");
            if (!await(lab, () -> lab.processes().size() == 2 && lab.isSettled())) {
                return List.of(Finding.broken("lab", "childless"));
            }
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.fine("lab", millis));
            findings.addAll(around(lab));
            return findings;
        } catch (LabGone gone) {
            String words = gone.lastWords().strip();
            String last = words.isEmpty() ? "" : " (" + words.substring(words.lastIndexOf('\n') + 1) + ")";
            return List.of(Finding.broken("lab", "gone", gone.getMessage() + last));
        }
    }

    private List<Finding> around(Lab lab) {
        LabProcess parent = lab.processes().get(0);
        LabProcess child = lab.processes().get(1);
        SameFile.Answer same = lab.sameFile(parent.pid(), 1, child.pid(), 1);
        return List.of(
                new SandboxProbe().look(lab.landlock()),
                seen(child.pid()),
                same == SameFile.Answer.SAME ? Finding.fine("kcmp") : Finding.less("kcmp", "refused"),
                straceProbe.look(child.pid()));
    }

    /** What of a lab process can be read. */
    private Finding seen(long pid) {
        List<String> missing = new ArrayList<>();
        note(missing, "fd", proc.descriptors(pid));
        note(missing, "syscall", proc.syscall(pid));
        note(missing, "smaps_rollup", proc.memory(pid));
        note(missing, "environ", proc.environ(pid));
        note(missing, "status", proc.signals(pid));
        return missing.isEmpty() ? Finding.fine("seen") : Finding.less("seen", "partly", String.join(" ", missing));
    }

    private static void note(List<String> missing, String file, Optional<?> content) {
        if (content.isEmpty()) {
            missing.add(file);
        }
    }

    private boolean await(Lab lab, BooleanSupplier wanted) {
        // How long it may take to start is for the lab itself to judge: it ends when it stands still.
        OwnTime time = new OwnTime(proc, () -> lab.isReady() ? List.of(lab.init()) : List.of());
        while (!wanted.getAsBoolean()) {
            if (lab.isReady() && time.nanos() > PATIENCE) {
                return false;
            }
            lab.next(MOMENT);
        }
        return true;
    }
}
