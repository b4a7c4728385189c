package unixproc.lab.remote;

import java.util.List;
import java.util.Set;
import unixproc.cli.context.PtyLabTty;
import unixproc.console.pty.LabTerminal;
import unixproc.lab.Lab;
import unixproc.lab.LabTty;
import unixproc.lab.Rails;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.remote.jvm.LabLauncher;

/** Starts real labs in tests, and looks for what they leave behind. */
public final class RealLab {
    private RealLab() {}

    public static Lab start(String... flags) {
        return start(LabJvmCommand.ofThisProgram(Rails.USUAL, List.of(flags)));
    }

    public static Lab start(LabJvmCommand command) {
        return new LabLauncher(command).launch(terminal());
    }

    static LabTty terminal() {
        return new PtyLabTty(LabTerminal.open(80, 24));
    }

    /** Everything below this JVM that is a lab, or was started by one. */
    static List<ProcessHandle> processes() {
        return ProcessHandle.current().descendants().toList();
    }

    public static void nothingIsLeft() {
        Remains.areGone(Set.copyOf(processes().stream().map(ProcessHandle::pid).toList()));
    }
}
