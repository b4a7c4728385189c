package unixproc.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/**
 * A program on a real terminal, whose screen can be read and whose keys can be pressed.
 *
 * <pre>
 * try (PtySession session = PtySession.of("scripts/unixproc", "lab").size(80, 24).start()) {
 *     session.waitFor("A&gt;");
 *     session.type("getpid()\n");
 * }
 * </pre>
 */
public final class PtySession implements AutoCloseable {
    public static final String CTRL_C = "\u0003";
    public static final String CTRL_D = "\u0004";
    public static final String CTRL_R = "\u0012";
    public static final String CTRL_Z = "\u001a";
    public static final String TAB = "\t";
    public static final String ENTER = "\r";
    public static final String UP = "\u001b[A";
    public static final String ALT_UP = "\u001b[1;3A";
    public static final String ALT_DOWN = "\u001b[1;3B";
    public static final String ALT_RIGHT = "\u001b[1;3C";
    public static final String ALT_LEFT = "\u001b[1;3D";

    /** Makes its standard input a command's terminal, whose keys work also when the tests run in the background. */
    public static final List<String> ON_ITS_TERMINAL =
            List.of("env", "--default-signal=INT,QUIT", "setsid", "--ctty", "--wait");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte LAST = 0;
    private static final int LONG_WORD = 100;

    private final JniNativePty pty;
    private final String command;
    private final String before;
    private final Process process;
    private final StringBuilder output = new StringBuilder();
    private final ScreenReader screenReader;
    private final Thread reader;

    private PtySession(Builder builder) throws IOException {
        pty = (JniNativePty) new JniTerminalProvider().open(null, new Size(builder.columns, builder.rows));
        before = modes();
        command = builder.command.stream()
                .map(word -> word.length() > LONG_WORD ? "…" : word)
                .collect(Collectors.joining(" "));
        screenReader = new ScreenReader(builder.columns, builder.rows);
        if (!builder.environment.containsKey("XTERM_VERSION")) {
            screenReader.reflow();
        }
        builder.background.ifPresent(screenReader::background);
        List<String> line = new ArrayList<>(ON_ITS_TERMINAL);
        line.addAll(builder.command);
        File slave = new File(pty.getName());
        ProcessBuilder starter = new ProcessBuilder(line)
                .directory(builder.directory.toFile())
                .redirectInput(slave)
                .redirectOutput(slave)
                .redirectError(slave);
        starter.environment().clear();
        starter.environment().putAll(builder.environment);
        process = starter.start();
        reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    /** The command, which gets a plain environment: PATH, a HOME that does not exist, xterm-256color and UTF-8. */
    public static Builder of(String... command) {
        return new Builder(List.of(command));
    }

    /** The screen's lines, from the top, without the blanks at their ends. */
    public List<String> screen() {
        return screenReader.lines();
    }

    /** The lines that have scrolled off the top, oldest first. */
    public List<String> scrollback() {
        return screenReader.scrollback();
    }

    /** All bytes that came so far, as text. */
    public String output() {
        synchronized (output) {
            return output.toString();
        }
    }

    /** Waits until the text stands somewhere on the screen. */
    public void waitFor(String text) {
        waitFor(text, PATIENCE);
    }

    public void waitFor(String text, Duration patience) {
        waitUntil("\"" + text + "\"", lines -> lines.stream().anyMatch(line -> line.contains(text)), patience);
    }

    /** Waits until the screen is as wanted; the failure shows what was on it instead. */
    public void waitUntil(String wanted, Predicate<List<String>> asWanted, Duration patience) {
        try {
            if (!screenReader.await(asWanted, patience)) {
                throw new AssertionError(failure(wanted + " did not appear within " + patience.toSeconds() + " s"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(failure("interrupted while waiting for " + wanted), e);
        }
    }

    /** Presses the keys of a text; a line feed is Enter. */
    public PtySession type(String text) {
        return key(text.replace("\n", ENTER));
    }

    /** Presses one of the keys named here, or sends any bytes a terminal would. */
    public PtySession key(String sequence) {
        try {
            pty.getMasterOutput().write(sequence.getBytes(UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(failure("cannot type"), e);
        }
    }

    public void resize(int columns, int rows) {
        try {
            screenReader.resize(columns, rows);
            pty.setSize(new Size(columns, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terminal's modes now, as stty -g has them. */
    public String modes() {
        return stty("-g");
    }

    /** The same in words, and what belongs to no mode, such as the line discipline. */
    public String allModes() {
        return stty("-a");
    }

    private String stty(String form) {
        try {
            Process stty = new ProcessBuilder("stty", form, "-F", pty.getName()).start();
            return new String(stty.getInputStream().readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terminal's modes before the program was started. */
    public String modesBefore() {
        return before;
    }

    /** Waits for the end; 128 and the signal's number if a signal ended it. */
    public int exitStatus() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(failure("did not end within " + PATIENCE.toSeconds() + " s"));
            }
            finishReading();
            return process.exitValue();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(failure("interrupted"), e);
        }
    }

    /** The program's pid. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor();
            finishReading();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pty.close();
    }

    /** Output is in order, so a byte of our own tells that all of the program's has come; it also ends the reading. */
    private void finishReading() throws IOException, InterruptedException {
        pty.getSlaveOutput().write(LAST);
        reader.join(PATIENCE.toMillis());
    }

    private void read() {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer pending = ByteBuffer.allocate(16384);
        InputStream input = pty.getMasterInput();
        byte[] buffer = new byte[8192];
        try {
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                boolean last = !process.isAlive() && buffer[count - 1] == LAST;
                pending.put(buffer, 0, last ? count - 1 : count).flip();
                CharBuffer text = CharBuffer.allocate(pending.remaining() + 1);
                decoder.decode(pending, text, false);
                pending.compact();
                show(text.flip().toString());
                if (last) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The terminal is gone, and with it the reason to read.
        }
    }

    private void show(String text) throws IOException {
        synchronized (output) {
            output.append(text);
        }
        String answer = screenReader.write(text);
        if (!answer.isEmpty()) {
            pty.getMasterOutput().write(answer.getBytes(UTF_8));
        }
    }

    private String failure(String what) {
        String state = process.isAlive() ? "still running" : "ended with " + process.exitValue();
        return what + ": " + command + " (" + state + ")\n" + ScreenReader.framed(screen());
    }

    /** What to start, and where. */
    public static final class Builder {
        private final List<String> command;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private Path directory = Path.of("").toAbsolutePath();
        private Optional<String> background = Optional.empty();
        private int columns = 80;
        private int rows = 24;

        private Builder(List<String> command) {
            this.command = command;
            environment.put("PATH", System.getenv("PATH"));
            environment.put("HOME", "/nonexistent");
            environment.put("TERM", "xterm-256color");
            environment.put("LANG", "C.UTF-8");
        }

        public Builder size(int width, int height) {
            columns = width;
            rows = height;
            return this;
        }

        /** The terminal says that its background has this colour, such as {@code ffff/ffff/ffff}. */
        public Builder background(String colour) {
            background = Optional.of(colour);
            return this;
        }

        /** The terminal wraps its lines anew when it is resized, unless XTERM_VERSION says that it is xterm. */
        public Builder environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        public Builder directory(Path path) {
            directory = path;
            return this;
        }

        public PtySession start() throws IOException {
            return new PtySession(this);
        }
    }
}
