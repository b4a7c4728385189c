package unixproc.cli.context;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import unixproc.console.pty.LabTerminal;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lab.LabTty;
import unixproc.lab.Rails;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.remote.jvm.LabLauncher;
import unixproc.lab.remote.jvm.WaitingJvm;
import unixproc.trace.run.GuestProcess;
import unixproc.trace.run.RunRequest;
import unixproc.trace.run.TracedLab;

/** Starts labs on a terminal of their own; the first of them may have a JVM that was started ahead. */
public final class LabStart implements AutoCloseable {
    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private final Optional<WaitingJvm> ahead;

    private LabStart(Optional<WaitingJvm> ahead) {
        this.ahead = ahead;
    }

    /** For labs that are started when they are needed. */
    public static LabStart whenNeeded() {
        return new LabStart(Optional.empty());
    }

    /** Starts a JVM now that will become the first lab: it gets ready while the options are read. */
    public static LabStart ahead() {
        return new LabStart(WaitingJvm.start(command(Rails.USUAL)));
    }

    /** Starts a program that is followed, on such a terminal unless it shall have the tutor's own. */
    public static TracedLab follow(RunRequest request) {
        try {
            Optional<LabTty> tty = request.terminal() ? Optional.of(new PtyLabTty(terminal())) : Optional.empty();
            return TracedLab.start(command(Rails.UNRESTRICTED), tty, request);
        } catch (UncheckedIOException noRoom) {
            throw new LabGone(String.valueOf(noRoom.getCause().getMessage()), "");
        }
    }

    /** Follows a process of a lab that is to become a program. */
    static TracedLab attach(RunRequest request, GuestProcess guest) {
        return TracedLab.attach(command(Rails.UNRESTRICTED), request, guest);
    }

    private static LabJvmCommand command(Rails rails) {
        // The launcher script gives a line each: where an archive of the lab's classes is, and its native code.
        String flags = System.getProperty("unixproc.lab.flags", "");
        return LabJvmCommand.ofThisProgram(rails, flags.lines().toList());
    }

    public Lab start(Rails rails) {
        NativeLibraries.prepare();
        try {
            return new LabLauncher(command(rails)).launch(new PtyLabTty(terminal()), ahead);
        } catch (UncheckedIOException noRoom) {
            throw new LabGone(String.valueOf(noRoom.getCause().getMessage()), "");
        }
    }

    /** See {@link Lab#landlock}: what the kernel would hold a lab's lines by; none of them runs for it. */
    int landlock() {
        try (Lab lab = start(Rails.USUAL)) {
            while (!lab.isReady()) {
                lab.next(MOMENT);
            }
            return lab.landlock();
        }
    }

    @Override
    public void close() {
        ahead.ifPresent(WaitingJvm::close);
    }

    private static LabTerminal terminal() {
        try {
            return LabTerminal.open(COLUMNS, ROWS);
        } catch (UnsupportedOperationException | LinkageError notLoaded) {
            throw new LabGone("no native code runs from " + System.getProperty("java.io.tmpdir"), "");
        }
    }
}
