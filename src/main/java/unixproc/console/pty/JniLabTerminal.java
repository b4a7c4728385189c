package unixproc.console.pty;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;

/** The lab's terminal as a pseudo-terminal; its slave stays open here too, so that it outlives any lab process. */
final class JniLabTerminal implements LabTerminal {
    private static final int BUFFER = 8192;
    private static final byte[] WAKE = {0};

    private final FaithfulPty pty;
    private final AtomicReference<Thread> reader = new AtomicReference<>();
    private volatile boolean closing;

    private JniLabTerminal(FaithfulPty pty) {
        this.pty = pty;
    }

    static JniLabTerminal open(int columns, int rows) {
        JLineLog.silence();
        try {
            FaithfulPty pty = FaithfulPty.open(columns, rows);
            Attributes utf8 = pty.getAttr();
            utf8.setInputFlag(InputFlag.IUTF8, true);
            pty.setAttr(utf8);
            return new JniLabTerminal(pty);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no pseudo-terminal to be had", e);
        } catch (UnsupportedOperationException | LinkageError e) {
            String folder = System.getProperty("java.io.tmpdir");
            throw new UncheckedIOException(new IOException("no program code can be loaded from " + folder, e));
        }
    }

    @Override
    public String slaveName() {
        return pty.getName();
    }

    @Override
    public void start(Consumer<byte[]> consumer) {
        Thread thread = new Thread(() -> read(consumer), "lab terminal");
        thread.setDaemon(true);
        if (!reader.compareAndSet(null, thread)) {
            throw new IllegalStateException("already started");
        }
        thread.start();
    }

    private void read(Consumer<byte[]> consumer) {
        byte[] buffer = new byte[BUFFER];
        InputStream output = pty.getMasterInput();
        try {
            for (int count = output.read(buffer); count >= 0 && !closing; count = output.read(buffer)) {
                consumer.accept(Arrays.copyOf(buffer, count));
            }
        } catch (IOException gone) {
            // Reading fails once the terminal is gone, which is how this thread ends.
        }
    }

    @Override
    public void write(byte[] keys) {
        try {
            OutputStream input = pty.getMasterOutput();
            input.write(keys);
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot type on the lab's terminal", e);
        }
    }

    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        try (pty) {
            endReading();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot hang up the lab's terminal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A read in progress keeps the master open behind its close, so there would be no hang-up: wake it first. */
    private void endReading() throws IOException, InterruptedException {
        Thread thread = reader.get();
        if (thread == null || thread.equals(Thread.currentThread())) {
            return;
        }
        // Ctrl-S may hold output back; without IXON it flows again.
        Attributes flowing = pty.getAttr();
        flowing.setInputFlag(InputFlag.IXON, false);
        pty.setAttr(flowing);
        pty.getSlaveOutput().write(WAKE);
        thread.join();
    }
}
