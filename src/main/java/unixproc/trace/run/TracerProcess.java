package unixproc.trace.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import unixproc.file.OwnedDirectory;
import unixproc.lab.LabGone;
import unixproc.lab.LabTty;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;

/** The lab's JVM that follows a program, and the socket it talks over; ends with {@link #close}, and the program too. */
final class TracerProcess implements AutoCloseable {
    private static final int SECONDS_TO_GO = 5;
    private static final String LAST_WORDS = "errors";
    private static final String NO_TERMINAL = "/dev/null";

    private final Process process;
    private final Path home;
    private final ServerSocketChannel door;
    private final Optional<LabTty> tty;
    private final BlockingQueue<TracerMessage> inbox;
    private volatile SocketChannel tracer;

    private TracerProcess(
            Process process,
            Path home,
            ServerSocketChannel door,
            Optional<LabTty> tty,
            BlockingQueue<TracerMessage> inbox) {
        this.process = process;
        this.home = home;
        this.door = door;
        this.tty = tty;
        this.inbox = inbox;
    }

    /** Starts it; without a terminal the program reads and writes what the tutor itself does. */
    static TracerProcess start(LabJvmCommand command, Optional<LabTty> tty, BlockingQueue<TracerMessage> inbox) {
        try {
            Path home = OwnedDirectory.create(Path.of(System.getProperty("java.io.tmpdir")));
            Path scratch = Files.createDirectory(home.resolve("scratch"));
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(home.resolve("door")));
            String terminal = tty.map(LabTty::path).orElse(NO_TERMINAL);
            ProcessBuilder builder =
                    new ProcessBuilder(command.thatTraces().words(home.resolve("door"), terminal, scratch));
            if (tty.isPresent()) {
                builder.redirectInput(Redirect.from(Path.of(NO_TERMINAL).toFile()))
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(home.resolve(LAST_WORDS).toFile());
            } else {
                builder.inheritIO();
            }
            tty.ifPresent(terminals -> terminals.onOutput(bytes -> inbox.add(new TracerMessage.Screen(bytes))));
            TracerProcess started = new TracerProcess(builder.start(), home, door, tty, inbox);
            started.background("run-door", started::accept);
            started.background("run-end", started::awaitEnd);
            return started;
        } catch (IOException e) {
            tty.ifPresent(LabTty::close);
            throw new LabGone("it cannot be started: " + e.getMessage(), "");
        }
    }

    private void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        inbox.add(new TracerMessage.Gone(lastWords(), process.exitValue()));
    }

    /** The keeper's connection is silent; the one that speaks is the tracer's. */
    private void accept() {
        try {
            while (door.isOpen()) {
                SocketChannel connection = door.accept();
                background("run-reader", () -> read(connection));
            }
        } catch (IOException closed) {
            // Nobody is expected any more.
        }
    }

    private void read(SocketChannel connection) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Channels.newInputStream(connection), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tracer = connection;
                inbox.add(new TracerMessage.Said(TracerReport.decode(line)));
            }
        } catch (IOException broken) {
            // The end of the process tells what there is to tell.
        }
    }

    void send(TracerRequest request) {
        ByteBuffer line = ByteBuffer.wrap((request.encode() + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                tracer.write(line);
            }
        } catch (IOException gone) {
            // The end of the process tells.
        }
    }

    /** What it wrote to its standard error. */
    String lastWords() {
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
            door.close();
            if (tracer != null) {
                tracer.close();
            }
            if (!process.waitFor(SECONDS_TO_GO, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        tty.ifPresent(LabTty::close);
        deleteHome();
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
