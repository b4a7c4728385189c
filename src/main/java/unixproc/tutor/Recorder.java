package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.StyledText;
import unixproc.console.Theme;
import unixproc.text.Language;

/** A console that remembers what it has shown, so that it can be saved. */
final class Recorder implements Console {
    private static final int MOST = 20_000;

    private final Console console;
    private final List<String> shown = new ArrayList<>();
    private StyledText lastPrompt = StyledText.empty();

    Recorder(Console console) {
        this.console = console;
    }

    List<String> shown() {
        return List.copyOf(shown);
    }

    private void remember(String line) {
        if (shown.size() < MOST) {
            shown.add(line.stripTrailing());
        }
    }

    @Override
    public void print(StyledText text) {
        text.lines().forEach(line -> remember(line.plain()));
        console.print(text);
    }

    @Override
    public void listen(Assistant assistant, Consumer<Input> inputs) {
        console.listen(assistant, inputs);
    }

    /** What was typed belongs to the record as well. */
    void typed(String text) {
        remember(lastPrompt.plain() + " " + text);
    }

    @Override
    public void prompt(StyledText prompt) {
        lastPrompt = prompt;
        console.prompt(prompt);
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
    public boolean isAtTerminal() {
        return console.isAtTerminal();
    }

    @Override
    public boolean isPlain() {
        return console.isPlain();
    }

    @Override
    public void close() {
        console.close();
    }
}
