package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lab.wire.Report;

/** Whoever knocks at the lab's door and talks nonsense is shown out; those who were there are none the worse for it. */
@Timeout(60)
class ConnectionReaderTest {
    @TempDir
    Path directory;

    private final LinkedBlockingQueue<Arrival> inbox = new LinkedBlockingQueue<>();
    private ConnectionReader reader;
    private SocketChannel good;

    @BeforeEach
    void aProcessHasSaidHello() throws Exception {
        reader = new ConnectionReader(directory.resolve("door"), inbox::add);
        good = connect();
        say(good, new Report.Hello(7, 6).encode() + "\n");
        assertThat(next()).isInstanceOf(Arrival.Opened.class);
        assertThat(next())
                .isInstanceOfSatisfying(
                        Arrival.Reported.class,
                        reported -> assertThat(reported.report()).isEqualTo(new Report.Hello(7, 6)));
    }

    @AfterEach
    void close() throws IOException {
        good.close();
        reader.close();
    }

    @Test
    void aLineThatIsNoneCostsItsOwnConnection() throws Exception {
        try (SocketChannel bad = connect()) {
            say(bad, "garbage\n");
            assertShownOut(bad);
        }
        assertTheOtherIsHeard();
    }

    @Test
    void aLineWithoutAnEndCostsItsOwnConnection() throws Exception {
        try (SocketChannel bad = connect()) {
            byte[] piece = new byte[64 * 1024];
            java.util.Arrays.fill(piece, (byte) 'x');
            try {
                for (int i = 0; i < 1024; i++) {
                    write(bad, ByteBuffer.wrap(piece));
                }
                throw new AssertionError("64 MiB without an end were taken");
            } catch (IOException shownOut) {
                assertThat(shownOut.getMessage()).containsAnyOf("Broken pipe", "Connection reset");
            }
            assertThat(next()).isInstanceOf(Arrival.Opened.class);
            assertThat(next()).isInstanceOf(Arrival.Closed.class);
        }
        assertTheOtherIsHeard();
    }

    private void assertShownOut(SocketChannel bad) throws Exception {
        assertThat(next()).isInstanceOf(Arrival.Opened.class);
        assertThat(next()).isInstanceOf(Arrival.Closed.class);
        assertThat(bad.read(ByteBuffer.allocate(1))).isEqualTo(-1);
    }

    private void assertTheOtherIsHeard() throws Exception {
        say(good, new Report.Waited(9, 0).encode() + "\n");
        assertThat(next())
                .isInstanceOfSatisfying(
                        Arrival.Reported.class,
                        reported -> assertThat(reported.report()).isEqualTo(new Report.Waited(9, 0)));
    }

    private SocketChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(directory.resolve("door")));
        return channel;
    }

    private static void say(SocketChannel channel, String text) throws IOException {
        write(channel, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private Arrival next() throws InterruptedException {
        return inbox.poll(30, TimeUnit.SECONDS);
    }
}
