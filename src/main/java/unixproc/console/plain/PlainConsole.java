package unixproc.console.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jline.utils.Signals;
import unixproc.console.Assistant;
import unixproc.console.Input;
import unixproc.console.PiecewiseConsole;
import unixproc.console.text.AsciiText;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** A filter: lines in, lines out, no colours and no cursor; prompts only where a person types. */
public final class PlainConsole implements PiecewiseConsole {
    private static final int WIDTH = 80;
    private static final int HEIGHT = 24;

    private final BoundedLines in;
    private final PrintWriter out;
    private final Theme theme;
    private final Language language;
    private final boolean atTerminal;
    private final Semaphore asked = new Semaphore(0);
    private final Object turn = new Object();
    private StyledText prompt = StyledText.empty();
    private boolean answered = true;
    private boolean shown;

    /** With {@code atTerminal} the prompt is shown and Ctrl-C is an input. */
    public PlainConsole(InputStream in, OutputStream out, Theme theme, Language language, boolean atTerminal) {
        this.in = new BoundedLines(in);
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.theme = theme;
        this.language = language;
        this.atTerminal = atTerminal;
    }

    @Override
    public void print(StyledText text) {
        synchronized (turn) {
            if (shown) {
                out.print('\n');
            }
            for (StyledText line : text.lines()) {
                out.print(plain(line));
                out.print('\n');
            }
            if (shown) {
                out.print(plain(prompt));
            }
            out.flush();
        }
    }

    @Override
    public void put(StyledText piece) {
        synchronized (turn) {
            out.print(plain(piece));
            out.flush();
        }
    }

    @Override
    public void listen(Assistant assistant, Consumer<Input> inputs) {
        if (atTerminal) {
            Signals.register("INT", () -> interrupt(inputs));
        }
        Thread thread = new Thread(() -> read(assistant, inputs), "keyboard");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void prompt(StyledText next) {
        synchronized (turn) {
            if (atTerminal && !(shown && next.equals(prompt))) {
                out.print((shown ? "\n" : "") + plain(next));
                out.flush();
                shown = true;
            }
            prompt = next;
            if (answered) {
                answered = false;
                asked.release();
            }
        }
    }

    /** The terminal has thrown away what was typed; the reading goes on. */
    private void interrupt(Consumer<Input> inputs) {
        synchronized (turn) {
            if (shown) {
                out.print('\n');
                out.flush();
                shown = false;
            }
        }
        inputs.accept(new Input.Interrupted());
    }

    private void read(Assistant assistant, Consumer<Input> inputs) {
        int number = 0;
        try {
            while (true) {
                asked.acquire();
                StringBuilder text = new StringBuilder();
                int first = number + 1;
                Optional<String> line = next();
                for (; line.isPresent(); line = next()) {
                    number++;
                    text.append(text.isEmpty() ? "" : "\n").append(line.get());
                    if (text.length() > Input.Line.LONGEST
                            || (assistant.isComplete(text.toString())
                                    && !in.elseFollows()
                                    && !goesOn(assistant, text.toString()))) {
                        break;
                    }
                    continueLine();
                }
                answer(
                        inputs,
                        line.isEmpty() && text.isEmpty()
                                ? new Input.EndOfInput()
                                : new Input.Line(text.toString(), first));
            }
        } catch (IOException e) {
            answer(inputs, new Input.EndOfInput());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a person types line by line is over with each line. */
    private boolean goesOn(Assistant assistant, String text) throws IOException {
        if (atTerminal || !assistant.goesOn(text, "")) {
            return false;
        }
        Optional<String> next = in.ahead();
        return next.isPresent() && assistant.goesOn(text, next.get());
    }

    /** A filter whose output goes nowhere has nothing more to do. */
    private Optional<String> next() throws IOException {
        return out.checkError() ? Optional.empty() : in.next();
    }

    private void continueLine() {
        synchronized (turn) {
            if (atTerminal) {
                out.print("> ");
                out.flush();
            }
        }
    }

    private void answer(Consumer<Input> inputs, Input input) {
        synchronized (turn) {
            answered = true;
            shown = false;
        }
        inputs.accept(input);
    }

    private String plain(StyledText text) {
        return (theme == Theme.ASCII ? AsciiText.of(text) : text).plain();
    }

    @Override
    public void status(StyledText status) {
        // There is no place for it that would not be in the way.
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
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
        return atTerminal;
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public void close() {
        synchronized (turn) {
            out.flush();
        }
    }
}
