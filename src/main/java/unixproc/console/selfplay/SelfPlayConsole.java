package unixproc.console.selfplay;

import java.util.Optional;
import java.util.function.Consumer;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.Painter;
import unixproc.console.PiecewiseConsole;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** A console in front of which nobody types: what is typed is played, at a pace at which it can be read. */
public final class SelfPlayConsole implements Console {
    private final PiecewiseConsole console;
    private final boolean plain;
    private final Pace pace;
    private final Optional<Recording> recording;
    private int unread;

    /** A recording in the making; the screen keeps its size meanwhile. */
    public record Recording(Asciicast cast, Painter painter, int width, int height) {}

    public SelfPlayConsole(PiecewiseConsole console, boolean plain, Pace pace, Optional<Recording> recording) {
        this.console = console;
        this.plain = plain;
        this.pace = pace;
        this.recording = recording;
    }

    /** What was recorded so far. */
    public Optional<Asciicast> recording() {
        return recording.map(Recording::cast);
    }

    @Override
    public void print(StyledText text) {
        for (StyledText line : text.lines()) {
            console.print(line);
            record(line, "\r\n");
            unread += Columns.of(line);
            pace.line();
        }
    }

    @Override
    public void showTyped(StyledText prompt, StyledText line) {
        if (plain && line.isEmpty()) {
            return;
        }
        put(prompt);
        pace.look(unread);
        unread = 0;
        String text = line.plain();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            put(line.slice(i, i + Character.charCount(text.codePointAt(i))));
            pace.key();
        }
        console.put(StyledText.of("\n"));
        record(StyledText.empty(), "\r\n");
    }

    private void put(StyledText piece) {
        console.put(piece);
        record(piece, "");
    }

    private void record(StyledText text, String end) {
        recording.ifPresent(
                running -> running.cast().output(pace.now(), running.painter().ansi(text) + end));
    }

    @Override
    public void listen(Assistant assistant, Consumer<Input> inputs) {
        // Nobody types.
    }

    @Override
    public void prompt(StyledText prompt) {
        throw new IllegalStateException("nobody listens");
    }

    @Override
    public void status(StyledText status) {
        // It stands below what is typed, and nothing is.
    }

    @Override
    public int width() {
        return recording.map(Recording::width).orElseGet(console::width);
    }

    @Override
    public int height() {
        return recording.map(Recording::height).orElseGet(console::height);
    }

    @Override
    public Theme theme() {
        return console.theme();
    }

    @Override
    public Language language() {
        return console.language();
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public boolean isAtTerminal() {
        return console.isAtTerminal();
    }

    @Override
    public void close() {
        console.close();
    }
}
