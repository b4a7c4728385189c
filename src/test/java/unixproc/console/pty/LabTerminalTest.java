package unixproc.console.pty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.console.PtySession;

@Timeout(30)
class LabTerminalTest {
    private final LabTerminal terminal = LabTerminal.open(100, 30);
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @AfterEach
    void hangUp() {
        terminal.close();
    }

    @Test
    void outputComesOutAndKeysGoIn() throws Exception {
        terminal.start(this::take);
        Process cat = onTheTerminal("cat");

        terminal.write("親 forks\n".getBytes(UTF_8));

        assertThat(lines.take()).as("echo of the terminal").isEqualTo("親 forks");
        assertThat(lines.take()).as("output of cat").isEqualTo("親 forks");
        terminal.write(new byte[] {4});
        assertThat(cat.waitFor()).isZero();
    }

    @Test
    void keysSendSignals() throws Exception {
        terminal.start(this::take);
        Process sleep = onTheTerminal("sh", "-c", "echo ready; exec sleep 100");
        assertThat(lines.take()).isEqualTo("ready");

        terminal.write(new byte[] {3});

        assertThat(sleep.waitFor()).as("128 + SIGINT").isEqualTo(130);
    }

    @Test
    void itHasTheSizeItWasGivenAndTakesUtf8() throws Exception {
        terminal.start(this::take);

        onTheTerminal("sh", "-c", "stty size; stty -a | tr ' ' '\\n' | grep iutf8")
                .waitFor();
        assertThat(lines.take()).isEqualTo("30 100");
        assertThat(lines.take()).isEqualTo("iutf8");
    }

    @Test
    void closingHangsUpWhileSomebodyReads() throws Exception {
        terminal.start(this::take);
        Process sleep = onTheTerminal("sh", "-c", "echo ready; exec sleep 100");
        assertThat(lines.take()).isEqualTo("ready");

        terminal.close();

        assertThat(sleep.waitFor()).as("128 + SIGHUP").isEqualTo(129);
    }

    @Test
    void closingHangsUpAlsoWhenOutputWasStopped() throws Exception {
        terminal.start(this::take);
        Process sleep = onTheTerminal("sh", "-c", "echo ready; exec sleep 100");
        assertThat(lines.take()).isEqualTo("ready");

        terminal.write(new byte[] {19});
        terminal.close();

        assertThat(sleep.waitFor()).as("128 + SIGHUP").isEqualTo(129);
    }

    @Test
    void closingTwiceOrWithoutReaderIsFine() throws Exception {
        Process sleep = onTheTerminal("sleep", "100");
        terminal.close();
        terminal.close();
        assertThat(sleep.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Output comes in pieces of any size. */
    private void take(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '\n') {
                lines.add(line.toString(UTF_8).stripTrailing());
                line.reset();
            } else {
                line.write(each);
            }
        }
    }

    private Process onTheTerminal(String... command) throws IOException {
        List<String> line = new ArrayList<>(PtySession.ON_ITS_TERMINAL);
        line.addAll(List.of(command));
        File slave = new File(terminal.slaveName());
        return new ProcessBuilder(line)
                .redirectInput(slave)
                .redirectOutput(slave)
                .redirectError(slave)
                .start();
    }
}
