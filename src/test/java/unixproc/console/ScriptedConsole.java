package unixproc.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** A console whose person follows a script; keeps a transcript of what was shown and typed. */
public final class ScriptedConsole implements Console {
    private final Queue<Input> script = new ArrayDeque<>();
    private final List<String> transcript = new ArrayList<>();
    private final Theme theme;
    private final Language language;
    private Consumer<Input> inputs = input -> {};
    private StyledText status = StyledText.empty();
    private boolean closed;

    public ScriptedConsole(Theme theme, Language language, Input... script) {
        this.theme = theme;
        this.language = language;
        this.script.addAll(Arrays.asList(script));
    }

    /** A script of lines; the end of input follows by itself. */
    public static ScriptedConsole typing(String... lines) {
        List<Input> inputs = new ArrayList<>();
        for (String line : lines) {
            inputs.add(new Input.Line(line, inputs.size() + 1));
        }
        return new ScriptedConsole(Theme.UNICODE, Language.EN, inputs.toArray(Input[]::new));
    }

    /** What was shown, with the prompts and what was typed at them. */
    public synchronized List<String> transcript() {
        return List.copyOf(transcript);
    }

    public synchronized StyledText status() {
        return status;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void print(StyledText text) {
        text.lines().forEach(line -> transcript.add(line.plain()));
    }

    @Override
    public synchronized void listen(Assistant assistant, Consumer<Input> consumer) {
        inputs = consumer;
    }

    /** Answers at once with what comes next in the script. */
    @Override
    public synchronized void prompt(StyledText prompt) {
        Input next = script.isEmpty() ? new Input.EndOfInput() : script.remove();
        transcript.add((prompt.plain() + typed(next)).stripTrailing());
        inputs.accept(next);
    }

    private static String typed(Input input) {
        return input instanceof Input.Line line ? line.text() : input.toString();
    }

    @Override
    public synchronized void status(StyledText line) {
        status = line;
    }

    @Override
    public int width() {
        return 80;
    }

    @Override
    public int height() {
        return 24;
    }

    @Override
    public Theme theme() {
        return theme;
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
    public synchronized void close() {
        closed = true;
    }
}
