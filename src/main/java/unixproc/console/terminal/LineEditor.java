package unixproc.console.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import unixproc.console.Assistant;
import unixproc.console.KeyAction;
import unixproc.console.Painter;
import unixproc.console.text.StyledText;

/**
 * JLine's editor with a foot: lines below the text being typed, drawn and taken away with it, so that nothing of
 * them ever gets into the scrollback and a killed program leaves no odd terminal behind, as a scroll region would.
 *
 * <pre>
 * A 4711&gt; open("/etc/hosts", O_RD
 * open(path, flags, mode)            the signature of the call
 * A sleeping, B stopped              the status
 * </pre>
 */
final class LineEditor extends PastingEditor {
    private static final int LEAST_COLUMNS = 40;
    private static final int LEAST_ROWS = 5;
    private static final long PATIENCE_MILLIS = 200;
    private static final String CONTINUED = "> ";
    /** Between them a terminal that knows them shows nothing, so that nobody sees a line half drawn; others ignore them. */
    private static final String HOLD = "\u001b[?2026h";

    private static final String SHOW = "\u001b[?2026l";

    private final Painter painter;
    private final Assistant assistant;
    private StyledText ask = StyledText.empty();
    private StyledText status = StyledText.empty();
    private final boolean wrapsAnew;
    private boolean footless;
    /** Enter on an empty line: the prompt goes, so that no row is spent on it. */
    private boolean withoutTrace;

    private boolean gone;

    LineEditor(
            Terminal terminal,
            Painter painter,
            Assistant assistant,
            FileHistory history,
            TerminalConsole.Habits habits) {
        super(terminal, new HashMap<>(Map.of(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUED)), assistant);
        this.wrapsAnew = habits.wrapsAnew();
        this.painter = painter;
        this.assistant = assistant;
        setHistory(history);
        setParser(new AssistedParser(assistant));
        setCompleter(new AssistedCompleter(assistant));
        setHighlighter((reader, text) -> painter.paint(text, assistant.highlight(text)));
        option(Option.DISABLE_EVENT_EXPANSION, true);
        option(Option.HISTORY_TIMESTAMPED, false);
        option(Option.EMPTY_WORD_OPTIONS, false);
        option(Option.AUTO_MENU, false);
        bindKeys();
        ignore(BackgroundQuestion.ANSWER, "\u0007\\");
        ignore(BackgroundQuestion.SECOND_ANSWER, "c");
        if (!habits.typedAhead().isEmpty()) {
            runMacro(habits.typedAhead());
        }
    }

    /** What a slow terminal answers late was not typed by the person. */
    private void ignore(String beginning, String ends) {
        Widget swallow = () -> {
            int key = readCharacter();
            while (key >= 0 && ends.indexOf(key) < 0) {
                key = readCharacter();
            }
            return true;
        };
        getKeyMaps().get(LineReader.MAIN).bind(swallow, beginning);
    }

    /** What keys send differs with the terminal and its keypad's mode; all of these are bound. */
    private void bindKeys() {
        bind(LineReader.UP_LINE_OR_HISTORY, "\u001b[A", "\u001bOA");
        bind(LineReader.DOWN_LINE_OR_HISTORY, "\u001b[B", "\u001bOB");
        bind(LineReader.FORWARD_CHAR, "\u001b[C", "\u001bOC");
        bind(LineReader.BACKWARD_CHAR, "\u001b[D", "\u001bOD");
        bind(LineReader.BEGINNING_OF_LINE, "\u001b[H", "\u001bOH", "\u001b[1~", "\u001b[7~");
        bind(LineReader.END_OF_LINE, "\u001b[F", "\u001bOF", "\u001b[4~", "\u001b[8~");
        bind(LineReader.FORWARD_WORD, "\u001b[1;5C");
        bind(LineReader.BACKWARD_WORD, "\u001b[1;5D");
    }

    private void bind(String command, String... sequences) {
        getKeyMaps().get(LineReader.MAIN).bind(new Reference(command), sequences);
    }

    /** Reports these keys; the text being typed stays. */
    void onKeys(Consumer<KeyAction> taker) {
        for (KeyAction action : KeyAction.values()) {
            getWidgets().put(action.command(), () -> {
                taker.accept(action);
                return true;
            });
            bind(action.command(), action.sequences());
        }
    }

    /** Changes the words of the prompt, also of one on the screen. */
    void ask(StyledText text) {
        change(() -> {
            boolean changed = !text.equals(ask);
            ask = text;
            setPrompt("");
            return changed;
        });
    }

    /** Changes the last line of the foot. */
    void status(StyledText text) {
        change(() -> {
            boolean changed = !text.equals(status);
            status = text;
            return changed;
        });
    }

    private void change(Change change) {
        lock.lock();
        try {
            if (change.apply() && reading) {
                atOnce(this::redisplay);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The text being typed and its foot go, the lines come, and both are drawn again below them. */
    @Override
    public void printAbove(String lines) {
        lock.lock();
        try {
            atOnce(() -> super.printAbove(lines));
        } finally {
            lock.unlock();
        }
    }

    private void atOnce(Runnable drawing) {
        boolean holds = XtermLike.is(terminal.getType());
        if (holds) {
            terminal.writer().write(HOLD);
        }
        try {
            drawing.run();
        } finally {
            if (holds) {
                terminal.writer().write(SHOW);
            }
            terminal.flush();
        }
    }

    /** JLine's own way would expand percent signs. */
    @Override
    public void setPrompt(String ignored) {
        prompt = painter.paint(ask);
    }

    @Override
    public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
        if (withoutTrace) {
            return AttributedString.EMPTY;
        }
        AttributedString typed = super.getDisplayedBufferWithPrompts(secondaryPrompts);
        if (footless || post != null || size.getColumns() < LEAST_COLUMNS || size.getRows() < LEAST_ROWS) {
            return typed;
        }
        AttributedStringBuilder whole = new AttributedStringBuilder().append(typed);
        addFoot(whole, assistant.signature(buf.toString(), buf.cursor()));
        addFoot(whole, status);
        return whole.toAttributedString();
    }

    private void addFoot(AttributedStringBuilder whole, StyledText line) {
        if (!line.isEmpty()) {
            whole.append("\n").append(painter.paint(painter.cut(line, size.getColumns() - 1)));
        }
    }

    @Override
    protected void redisplay(boolean flush) {
        if (!gone) {
            super.redisplay(flush);
        }
    }

    @Override
    protected void doCleanup(boolean newLine) {
        footless = true;
        withoutTrace = newLine && state == State.DONE && buf.toString().isBlank();
        try {
            if (withoutTrace) {
                buf.clear();
                prompt = AttributedString.EMPTY;
            }
            super.doCleanup(newLine && !withoutTrace);
        } finally {
            footless = false;
            withoutTrace = false;
        }
    }

    /**
     * JLine takes what stands on the screen for wrapped as before, which leaves parts of it behind. Here the rows are
     * counted as the terminal has them now, all of them are taken away, and the line is drawn as on an empty screen.
     */
    @Override
    protected synchronized void handleSignal(Signal signal) {
        lock.lock();
        try {
            if (signal == Signal.WINCH && reading) {
                int columns = wrapsAnew ? terminal.getWidth() : size.getColumns();
                terminal.puts(Capability.carriage_return);
                for (int row = rowsAboveCursor(columns); row > 0; row--) {
                    terminal.puts(Capability.cursor_up);
                }
                terminal.puts(Capability.clr_eos);
                display = new Display(terminal, false);
            }
            super.handleSignal(signal);
        } finally {
            lock.unlock();
        }
    }

    private int rowsAboveCursor(int columns) {
        String typed = buf.upToCursor().replace("\n", "\n" + CONTINUED);
        return new AttributedStringBuilder()
                        .append(prompt)
                        .append(typed)
                        .columnSplitLength(Math.max(1, columns), false, display.delayLineWrap())
                        .size()
                - 1;
    }

    /** Takes typing and foot off the screen, if the program ends while somebody types. */
    void leave() {
        try {
            if (lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                try {
                    if (reading) {
                        cleanup();
                    }
                    gone = true;
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says whether anything changed. */
    private interface Change {
        boolean apply();
    }
}
