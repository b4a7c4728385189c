package unixproc.cli;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import unixproc.console.pty.LabTerminal;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lab.Rails;
import unixproc.lab.remote.LabJvmCommand;
import unixproc.lab.remote.LabLauncher;

/** Starts the lab on a terminal of its own. */
final class LabStart {
    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private LabStart() {}

    static Lab start(Rails rails) {
        // The launcher script has one where there is an archive of the lab's classes.
        String flag = System.getProperty("unixproc.lab.flag", "");
        List<String> flags = flag.isEmpty() ? List.of() : List.of(flag);
        try {
            return new LabLauncher(LabJvmCommand.ofThisProgram(rails, flags)).launch(new PtyLabTty(terminal()));
        } catch (UncheckedIOException noRoom) {
            throw new LabGone(String.valueOf(noRoom.getCause().getMessage()), "");
        }
    }

    /** See {@link Lab#landlock}: what the kernel would hold a lab's lines by; none of them runs for it. */
    static int landlock() {
        try (Lab lab = start(Rails.USUAL)) {
            while (!lab.isReady()) {
                lab.next(MOMENT);
            }
            return lab.landlock();
        }
    }

    private static LabTerminal terminal() {
        try {
            return LabTerminal.open(COLUMNS, ROWS);
        } catch (UnsupportedOperationException | LinkageError notLoaded) {
            throw new LabGone("no native code runs from " + System.getProperty("java.io.tmpdir"), "");
        }
    }
}
