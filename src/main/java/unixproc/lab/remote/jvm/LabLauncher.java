package unixproc.lab.remote.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import unixproc.file.OwnedDirectory;
import unixproc.kernel.ProcFs;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lab.LabTty;
import unixproc.lab.remote.Arrival;
import unixproc.lab.remote.ConnectionReader;
import unixproc.lab.remote.LabRuntime;
import unixproc.lab.remote.ProcKernelWatch;
import unixproc.lab.remote.RemoteLab;
import unixproc.lab.remote.ScreenFlow;

/** Starts the lab's JVM in the background and opens the socket its processes connect to. */
public final class LabLauncher {
    /** A lab starts in well under a second where nothing else is going on. */
    private static final Duration TIME_TO_START = Duration.ofSeconds(20);

    private final LabJvmCommand command;
    private final Duration timeToStart;

    public LabLauncher(LabJvmCommand command) {
        this(command, TIME_TO_START);
    }

    /** A lab that has not started within this time counts as lost. */
    public LabLauncher(LabJvmCommand command, Duration timeToStart) {
        this.command = command;
        this.timeToStart = timeToStart;
    }

    /** Returns at once; the lab reports when it is ready. */
    public Lab launch(LabTty tty) {
        return launch(tty, Optional.empty());
    }

    /** The same in a JVM that may have been started ahead. */
    public Lab launch(LabTty tty, Optional<WaitingJvm> ahead) {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            OwnedDirectory.clearAbandoned(temporary);
            Path home = OwnedDirectory.create(temporary);
            Path scratch = Files.createDirectory(home.resolve("scratch"));
            LinkedBlockingQueue<Arrival> inbox = new LinkedBlockingQueue<>();
            ConnectionReader reader = new ConnectionReader(home.resolve("door"), inbox::add);
            ScreenFlow flow = new ScreenFlow(inbox);
            tty.onOutput(flow::arrived);
            Process process = process(ahead, home.resolve("door"), tty.path(), scratch.toRealPath());
            LabRuntime jvm = new LabJvm(process, reader, tty, flow, home, inbox);
            return new RemoteLab(inbox, jvm, new ProcKernelWatch(new ProcFs()), System::nanoTime, timeToStart);
        } catch (IOException e) {
            tty.close();
            throw new LabGone("it cannot be started: " + e.getMessage(), "");
        }
    }

    private Process process(Optional<WaitingJvm> ahead, Path door, String tty, Path scratch) throws IOException {
        Optional<Process> told = ahead.flatMap(jvm -> jvm.become(command.options(door, tty, scratch)));
        return told.isPresent() ? told.get() : WaitingJvm.startNow(command.words(door, tty, scratch));
    }
}
