package unixproc.trace.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import unixproc.file.OwnedDirectory;
import unixproc.lab.LabGone;
import unixproc.lab.LabTty;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.wire.trace.TracerRequest;

/**
 * The two JVMs behind a run, started side by side: the tracer, and the lab in which the program lives. Both end with
 * {@link #close}, and the program too.
 */
final class TracerProcess implements AutoCloseable {
    private static final int SECONDS_TO_GO = 5;
    private static final String LAST_WORDS = "errors";
    private static final Path NOWHERE = Path.of("/dev/null");

    private final List<Process> processes = new ArrayList<>();
    private final Path home;
    private final TracerConnections connections;
    private final Optional<LabTty> tty;
    private final TracerInbox inbox;

    private TracerProcess(Path home, TracerConnections connections, Optional<LabTty> tty, TracerInbox inbox) {
        this.home = home;
        this.connections = connections;
        this.tty = tty;
        this.inbox = inbox;
    }

    /**
     * Starts both; without a terminal the program reads and writes what the tutor itself does.
     *
     * @param ownInput whether it reads what the tutor does although it has a terminal
     */
    static TracerProcess start(LabJvmCommand command, Optional<LabTty> tty, boolean ownInput, TracerInbox inbox) {
        try {
            TracerProcess started = prepare(tty, inbox);
            started.startTracer(command);
            started.startProgram(command, ownInput);
            return started;
        } catch (IOException e) {
            tty.ifPresent(LabTty::close);
            throw new LabGone("it cannot be started: " + e.getMessage(), "");
        }
    }

    /** Starts the tracer for a program that lives elsewhere. */
    static TracerProcess startTracerAlone(LabJvmCommand command, TracerInbox inbox) {
        try {
            TracerProcess started = prepare(Optional.empty(), inbox);
            started.startTracer(command);
            return started;
        } catch (IOException e) {
            throw new LabGone("it cannot be started: " + e.getMessage(), "");
        }
    }

    private static TracerProcess prepare(Optional<LabTty> tty, TracerInbox inbox) throws IOException {
        Path home = OwnedDirectory.create(Path.of(System.getProperty("java.io.tmpdir")));
        TracerConnections connections = TracerConnections.open(home.resolve("door"), inbox);
        tty.ifPresent(terminals -> terminals.onOutput(bytes -> inbox.add(new TracerMessage.Screen(bytes))));
        return new TracerProcess(home, connections, tty, inbox);
    }

    private void startTracer(LabJvmCommand command) throws IOException {
        start(silent(command.tracerWords(home.resolve("door"))));
    }

    private void startProgram(LabJvmCommand command, boolean ownInput) throws IOException {
        Path scratch = Files.createDirectory(home.resolve("scratch"));
        String terminal = tty.map(LabTty::path).orElse(NOWHERE.toString());
        List<String> words = command.thatTraces().words(home.resolve("door"), terminal, scratch);
        ProcessBuilder builder = tty.isPresent() ? silent(words) : new ProcessBuilder(words).inheritIO();
        start(ownInput ? builder.redirectInput(Redirect.INHERIT) : builder);
    }

    private ProcessBuilder silent(List<String> words) {
        return new ProcessBuilder(words)
                .redirectInput(Redirect.from(NOWHERE.toFile()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.appendTo(home.resolve(LAST_WORDS).toFile()));
    }

    private void start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        processes.add(process);
        TracerConnections.background("run-end", () -> awaitEnd(process));
    }

    private void awaitEnd(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        inbox.add(new TracerMessage.Gone(lastWords(), process.exitValue()));
    }

    void tellTracer(TracerRequest request) {
        connections.tellTracer(request);
    }

    void tellProgram(TracerRequest request) {
        connections.tellProgram(request);
    }

    /** What they wrote to their standard error. */
    private String lastWords() {
        try {
            return Files.exists(home.resolve(LAST_WORDS)) ? Files.readString(home.resolve(LAST_WORDS)) : "";
        } catch (IOException e) {
            return "";
        }
    }

    void type(byte[] keys) {
        tty.ifPresent(terminal -> terminal.type(keys));
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (IOException e) {
            processes.forEach(Process::destroyForcibly);
        }
        processes.forEach(TracerProcess::end);
        tty.ifPresent(LabTty::close);
        deleteHome();
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(SECONDS_TO_GO, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void deleteHome() {
        try (Stream<Path> all = Files.walk(home)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            deepestFirst.forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // A temporary directory that stays behind is no reason to complain.
        }
    }
}
