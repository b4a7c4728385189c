package unixproc.trace.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;

/** Where the tracer and the process that is to become the program call, and what is said to either. */
final class TracerConnections implements AutoCloseable {
    private final ServerSocketChannel door;
    private final TracerInbox inbox;
    private final Queue<SocketChannel> all = new ConcurrentLinkedQueue<>();
    private volatile SocketChannel tracer;
    private volatile SocketChannel program;

    private TracerConnections(ServerSocketChannel door, TracerInbox inbox) {
        this.door = door;
        this.inbox = inbox;
    }

    static TracerConnections open(Path path, TracerInbox inbox) throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(path));
        TracerConnections connections = new TracerConnections(door, inbox);
        background("run-door", connections::accept);
        return connections;
    }

    static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Those of the keeper and of init are silent. */
    private void accept() {
        try {
            while (door.isOpen()) {
                SocketChannel connection = door.accept();
                all.add(connection);
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
                TracerReport report = TracerReport.decode(line);
                if (report instanceof TracerReport.Ready) {
                    tracer = connection;
                } else if (report instanceof TracerReport.Waiting) {
                    program = connection;
                }
                inbox.add(new TracerMessage.Said(report));
            }
        } catch (IOException broken) {
            // The end of the process tells what there is to tell.
        }
    }

    void tellTracer(TracerRequest request) {
        send(Optional.ofNullable(tracer), request);
    }

    void tellProgram(TracerRequest request) {
        send(Optional.ofNullable(program), request);
    }

    private static void send(Optional<SocketChannel> to, TracerRequest request) {
        ByteBuffer line = ByteBuffer.wrap((request.encode() + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (to.isPresent() && line.hasRemaining()) {
                to.get().write(line);
            }
        } catch (IOException gone) {
            // The end of the process tells.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (SocketChannel connection : all) {
            connection.close();
        }
    }
}
