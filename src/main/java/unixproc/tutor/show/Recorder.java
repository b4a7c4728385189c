package unixproc.tutor.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** A console that remembers what it has shown, so that it can be saved. */
public final class Recorder implements Console {
    private static final int MOST = 20_000;

    private final Console console;
    private final List<Entry> entries = new ArrayList<>();
    private StyledText lastPrompt = StyledText.empty();

    /** A line that was shown, and whether the tutor said it. */
    record Entry(boolean said, String text) {}

    public Recorder(Console console) {
        this.console = console;
    }

    /** What was shown since a mark. */
    List<Entry> entries(int mark) {
        return List.copyOf(entries.subList(Math.min(mark, entries.size()), entries.size()));
    }

    /** Marks this moment. */
    public int mark() {
        return entries.size();
    }

    private void remember(boolean said, String line) {
        if (entries.size() < MOST) {
            entries.add(new Entry(said, line.stripTrailing()));
        }
    }

    /** A line of the tutor's, behind the sign it bears on the screen. */
    void say(String sign, StyledText line) {
        remember(true, line.plain());
        console.print(StyledText.of(sign).append(line));
    }

    @Override
    public void print(StyledText text) {
        text.lines().forEach(line -> remember(false, line.plain()));
        console.print(text);
    }

    @Override
    public void printWrapped(StyledText line) {
        remember(false, line.plain());
        console.printWrapped(line);
    }

    @Override
    public void showTyped(StyledText prompt, StyledText line) {
        if (!line.isEmpty()) {
            remember(false, prompt.append(line).plain());
        }
        console.showTyped(prompt, line);
    }

    @Override
    public void listen(Assistant assistant, Consumer<Input> inputs) {
        console.listen(assistant, inputs);
    }

    /** What was typed belongs to the record as well. */
    public void typed(String text) {
        remember(false, lastPrompt.plain() + text);
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
