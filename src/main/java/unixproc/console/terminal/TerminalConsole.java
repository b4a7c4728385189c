package unixproc.console.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.InfoCmp.Capability;
import unixproc.console.Assistant;
import unixproc.console.Input;
import unixproc.console.Painter;
import unixproc.console.PiecewiseConsole;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** A terminal with a person at it: colours, line editing, keys. */
final class TerminalConsole implements PiecewiseConsole {
    private static final Size UNKNOWN = new Size(80, 24);
    private static final String PASTE_MARKS_OFF = "\u001b[?2004l";

    private final Terminal terminal;
    private final Painter painter;
    private final Language language;
    private final Optional<Path> history;
    private final Habits habits;
    private final Semaphore asked = new Semaphore(0);
    private final AtomicBoolean unanswered = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Optional<LineEditor> editor = Optional.empty();

    /**
     * What is known of the terminal and the person at it.
     *
     * @param wrapsAnew whether it wraps what it shows for the new width when its window is resized
     * @param typedAhead what was typed before anybody listened
     */
    record Habits(boolean wrapsAnew, String typedAhead) {}

    TerminalConsole(Terminal terminal, Painter painter, Language language, Optional<Path> history, Habits habits) {
        this.habits = habits;
        this.terminal = terminal;
        this.painter = painter;
        this.language = language;
        this.history = history;
        if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
            terminal.setSize(UNKNOWN);
        }
        quiet();
    }

    /** What is typed between two prompts waits unseen; and Ctrl-backslash does not make the JVM list its threads. */
    private void quiet() {
        terminal.enterRawMode();
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(ControlChar.VQUIT, 0);
        terminal.setAttributes(attributes);
    }

    @Override
    public void print(StyledText text) {
        StringBuilder lines = new StringBuilder();
        for (StyledText line : text.lines()) {
            lines.append(painter.ansi(line)).append('\n');
        }
        if (editor.isPresent()) {
            editor.get().printAbove(lines.toString());
        } else {
            terminal.writer().print(lines);
            terminal.flush();
        }
    }

    @Override
    public void put(StyledText piece) {
        terminal.writer().print(painter.ansi(piece));
        terminal.flush();
    }

    @Override
    public void listen(Assistant assistant, Consumer<Input> inputs) {
        LineEditor reader = new LineEditor(terminal, painter, assistant, new FileHistory(history), habits);
        reader.onKeys(action -> inputs.accept(new Input.Key(action)));
        editor = Optional.of(reader);
        terminal.handle(Signal.INT, signal -> inputs.accept(new Input.Interrupted()));
        terminal.handle(Signal.CONT, signal -> quiet());
        Thread thread = new Thread(() -> read(reader, inputs), "keyboard");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(LineEditor reader, Consumer<Input> inputs) {
        try {
            for (int number = 1; !closed.get(); number++) {
                awaitPrompt(inputs);
                Input input = readLine(reader, number);
                unanswered.set(false);
                inputs.accept(input);
            }
        } catch (RuntimeException | Error broken) {
            inputs.accept(new Input.EndOfInput());
            // A terminal that is closed, or now belongs to somebody else because the launcher was killed, gives EIO.
            if (!closed.get() && !(broken instanceof IOError)) {
                throw broken;
            }
        }
    }

    private void awaitPrompt(Consumer<Input> inputs) {
        while (true) {
            try {
                asked.acquire();
                return;
            } catch (InterruptedException lateCtrlC) {
                inputs.accept(new Input.Interrupted());
            }
        }
    }

    private static Input readLine(LineEditor reader, int number) {
        try {
            return new Input.Line(reader.readLine(), number);
        } catch (UserInterruptException e) {
            return new Input.Interrupted();
        } catch (EndOfFileException e) {
            return new Input.EndOfInput();
        }
    }

    @Override
    public void prompt(StyledText prompt) {
        editor.orElseThrow(() -> new IllegalStateException("nobody listens")).ask(prompt);
        if (unanswered.compareAndSet(false, true)) {
            asked.release();
        }
    }

    @Override
    public void status(StyledText status) {
        editor.ifPresent(reader -> reader.status(status));
    }

    @Override
    public int width() {
        return terminal.getWidth();
    }

    @Override
    public int height() {
        return terminal.getHeight();
    }

    @Override
    public Theme theme() {
        return painter.theme();
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public boolean isAtTerminal() {
        return true;
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            editor.ifPresent(LineEditor::leave);
            terminal.handle(Signal.INT, SignalHandler.SIG_DFL);
            terminal.writer().print(PASTE_MARKS_OFF);
            terminal.puts(Capability.keypad_local);
            terminal.flush();
            try {
                terminal.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot give the terminal back", e);
            }
        }
    }
}
