package unixproc.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import unixproc.console.Console;
import unixproc.kernel.Machine;
import unixproc.kernel.ProcFs;
import unixproc.lab.Lab;

/** Everything the program needs, tried one after the other. */
public final class Examination {
    private final List<Check> checks;

    /**
     * An examination of this machine.
     *
     * @param plain whether the person asked for a plain console
     * @param labs starts a lab as the program does
     */
    public Examination(Console console, Map<String, String> environment, boolean plain, Supplier<Lab> labs) {
        Machine machine = new Machine();
        ProcFs proc = new ProcFs();
        checks = List.of(
                new SystemCheck(machine, proc),
                new ScreenCheck(console, environment, plain),
                new FolderCheck(Path.of(System.getProperty("java.io.tmpdir"))),
                new RoomCheck(machine, proc),
                new PtyCheck(),
                new LabCheck(labs, proc, new Tracer(machine)));
    }

    /** Tells each finding as soon as there is one; says whether lessons can be played. */
    public boolean run(Consumer<Finding> taker) {
        boolean playable = true;
        for (Check check : checks) {
            for (Finding finding : check.look()) {
                taker.accept(finding);
                playable &= finding.verdict() != Finding.Verdict.BROKEN;
            }
        }
        return playable;
    }
}
