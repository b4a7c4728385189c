package unixproc.console.selfplay;

import java.util.function.Consumer;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.Painter;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** A console of which everything shown and typed is recorded, at the time at which it was. */
public final class RecordedConsole implements Console {
    private static final double NANOS = 1e9;

    private final Console console;
    private final Asciicast cast;
    private final Painter painter;
    private final long start = System.nanoTime();
    private volatile StyledText prompt = StyledText.empty();

    public RecordedConsole(Console console, Asciicast cast, Painter painter) {
        this.console = console;
        this.cast = cast;
        this.painter = painter;
    }

    /** What was recorded so far. */
    public Asciicast recording() {
        return cast;
    }

    /** Lines are typed on a thread of their own. */
    private synchronized void record(StyledText line) {
        cast.output((System.nanoTime() - start) / NANOS, painter.ansi(line) + "\r\n");
    }

    @Override
    public void print(StyledText text) {
        text.lines().forEach(this::record);
        console.print(text);
    }

    @Override
    public void showTyped(StyledText before, StyledText line) {
        record(before.append(line));
        console.showTyped(before, line);
    }

    @Override
    public void listen(Assistant assistant, Consumer<Input> inputs) {
        console.listen(assistant, input -> {
            if (input instanceof Input.Line line) {
                record(prompt.append(line.text()));
            }
            inputs.accept(input);
        });
    }

    @Override
    public void prompt(StyledText text) {
        prompt = text;
        console.prompt(text);
    }

    @Override
    public void status(StyledText status) {
        console.status(status);
    }

    @Override
    public int width() {
        return console.width();
    }

    @Override
    public int height() {
        return console.height();
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
        return console.isPlain();
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
