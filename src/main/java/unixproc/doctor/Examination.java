package unixproc.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import unixproc.console.Console;
import unixproc.kernel.HostFacts;
import unixproc.kernel.ProcFs;
import unixproc.lab.Lab;

/** Everything the program needs, tried one after the other. */
public final class Examination {
    private final List<Probe> probes;

    /**
     * An examination of this machine.
     *
     * @param plain whether the person asked for a plain console
     * @param state where the learner's progress is kept, if anywhere
     * @param labs starts a lab as the program does
     */
    public Examination(
            Console console, Map<String, String> environment, boolean plain, Optional<Path> state, Supplier<Lab> labs) {
        HostFacts facts = new HostFacts();
        ProcFs proc = new ProcFs();
        probes = List.of(
                new SystemProbe(facts, proc),
                new ScreenProbe(console, environment, plain),
                new FolderProbe(Path.of(System.getProperty("java.io.tmpdir"))),
                new StateProbe(state),
                new ResourceProbe(facts, proc),
                new PtyProbe(),
                new LabProbe(labs, proc, new StraceProbe(facts)),
                new PtraceProbe(facts, proc));
    }

    /** Tells each finding as soon as there is one; says whether lessons can be played. */
    public boolean run(Consumer<Finding> taker) {
        boolean playable = true;
        for (Probe probe : probes) {
            for (Finding finding : probe.look()) {
                taker.accept(finding);
                playable &= finding.verdict() != Finding.Verdict.BROKEN;
            }
        }
        return playable;
    }
}
