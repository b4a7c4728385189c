package unixproc.lab.remote;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import unixproc.lab.wire.ReportDecoder;
import unixproc.lab.wire.WireException;

/** The listening Unix-domain socket of a lab, and the one thread that hands in whatever comes over its connections. */
public final class ConnectionReader implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final ServerSocketChannel server;
    private final Selector selector;
    private final Consumer<Arrival> inbox;
    private final AtomicLong turns = new AtomicLong();
    private volatile boolean open = true;

    public ConnectionReader(Path path, Consumer<Arrival> inbox) throws IOException {
        this.inbox = inbox;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path), 512);
        server.configureBlocking(false);
        selector = Selector.open();
        server.register(selector, SelectionKey.OP_ACCEPT);
        Thread reader = new Thread(this::read, "lab-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Asks the reader to hand in whatever has been said by now, and then {@link Arrival.Turned} with this number. */
    public long turn() {
        long number = turns.incrementAndGet();
        selector.wakeup();
        return number;
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long turned = 0;
        try {
            while (open) {
                // A wake-up that came while the reader was still going round has been used up by that.
                if (turns.get() == turned) {
                    selector.select();
                } else {
                    selector.selectNow();
                }
                serveReady(buffer);
                long wanted = turns.get();
                if (wanted != turned) {
                    while (selector.selectNow() > 0) {
                        serveReady(buffer);
                    }
                    turned = wanted;
                    inbox.accept(new Arrival.Turned(wanted));
                }
            }
        } catch (IOException e) {
            inbox.accept(new Arrival.Died(e.getMessage()));
        } finally {
            closeAll();
        }
    }

    private void closeAll() {
        try {
            for (SelectionKey key : Set.copyOf(selector.keys())) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException ignored) {
            // It is gone either way.
        }
    }

    private void serveReady(ByteBuffer buffer) throws IOException {
        Set<SelectionKey> selected = selector.selectedKeys();
        // A selector that is being closed empties this set, under this lock.
        synchronized (selected) {
            Iterator<SelectionKey> ready = selected.iterator();
            while (ready.hasNext()) {
                SelectionKey key = ready.next();
                ready.remove();
                serve(key, buffer);
            }
        }
    }

    private void serve(SelectionKey key, ByteBuffer buffer) throws IOException {
        if (!key.isValid()) {
            return;
        }
        if (key.channel() == server) {
            accept();
        } else {
            read((SocketConnection) key.attachment(), buffer);
        }
    }

    private void accept() throws IOException {
        SocketChannel channel = server.accept();
        if (channel != null) {
            channel.configureBlocking(false);
            SocketConnection connection = new SocketConnection(channel);
            inbox.accept(new Arrival.Opened(connection));
            channel.register(selector, SelectionKey.OP_READ, connection);
        }
    }

    private void read(SocketConnection connection, ByteBuffer buffer) {
        boolean[] ended = new boolean[1];
        try {
            for (String line : connection.read(buffer, () -> ended[0] = true)) {
                inbox.accept(new Arrival.Reported(connection, ReportDecoder.decode(line)));
            }
        } catch (WireException nonsense) {
            // A line of the learner's may have connected here: that costs this connection and nothing else.
            connection.close();
            ended[0] = true;
        }
        if (ended[0]) {
            inbox.accept(new Arrival.Closed(connection));
        }
    }

    /** The reader shuts it on its way out: a selector is for one thread. */
    @Override
    public void close() {
        open = false;
        selector.wakeup();
    }
}
