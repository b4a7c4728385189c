package unixproc.console;

import java.util.function.Consumer;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.console.text.Wrap;
import unixproc.text.Language;

/** A person to talk to: text goes out at any time, input comes one at a time and only when asked for. */
public interface Console extends AutoCloseable {
    /** Before the further lines of one that had to be broken. */
    String INDENT = "    ";

    /** Shows text, each of its lines on a line; never disturbs what is being typed. */
    void print(StyledText text);

    default void print(String text) {
        print(StyledText.of(text));
    }

    default void print(Iterable<StyledText> lines) {
        lines.forEach(this::print);
    }

    /** Shows a line that may be wider than the screen: broken at blanks there, whole where nothing is ever redrawn. */
    default void printWrapped(StyledText line) {
        if (isPlain()) {
            print(line);
        } else {
            print(Wrap.at(width()).indented("", INDENT).lines(line));
        }
    }

    /** Shows a line as if it were typed at a prompt; Enter alone leaves no line. */
    default void showTyped(StyledText prompt, StyledText line) {
        if (!line.isEmpty()) {
            print(prompt.append(line));
        }
    }

    /** Says who helps typing and who takes the input, on a thread of the console's own; once, before the first prompt. */
    void listen(Assistant assistant, Consumer<Input> inputs);

    /**
     * Asks for the next line. A {@link Input.Line}, {@link Input.Interrupted} or {@link Input.EndOfInput} answers it;
     * while it is unanswered, another call only changes the prompt's words.
     */
    void prompt(StyledText prompt);

    /** A line kept in view below the typing, where there is a place for it. */
    void status(StyledText status);

    /** Columns of a line. */
    int width();

    /** Lines of the screen. */
    int height();

    Theme theme();

    Language language();

    /** Whether every event is a line of its own and nothing is ever redrawn. */
    boolean isPlain();

    /** Whether a person types and reads, and not a script and a file. */
    boolean isAtTerminal();

    /** Leaves the terminal as it was found. */
    @Override
    void close();
}
