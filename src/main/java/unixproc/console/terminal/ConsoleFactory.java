package unixproc.console.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import unixproc.console.Console;
import unixproc.console.Painter;
import unixproc.console.PiecewiseConsole;
import unixproc.console.plain.PlainConsole;
import unixproc.console.pty.JLineLog;
import unixproc.console.selfplay.Asciicast;
import unixproc.console.selfplay.Pace;
import unixproc.console.selfplay.RecordedConsole;
import unixproc.console.selfplay.SelfPlayConsole;
import unixproc.console.text.Palette;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** Chooses the console that fits what the program was started in. */
public final class ConsoleFactory {
    private static final int COLOURS = 256;
    private static final String RECORDED = "xterm-256color";

    private final Map<String, String> environment;
    private final Language language;
    private final Optional<Path> history;
    private final Optional<Palette> wanted;

    /**
     * A factory.
     *
     * @param history a file to keep typed lines in across runs
     * @param wanted the palette somebody asked for; otherwise the terminal and the environment decide
     */
    public ConsoleFactory(
            Map<String, String> environment, Language language, Optional<Path> history, Optional<Palette> wanted) {
        this.wanted = wanted;
        this.environment = Map.copyOf(environment);
        this.language = language;
        this.history = history;
    }

    /**
     * A terminal's console if there is a person at a terminal that can move its cursor; a plain one otherwise, or if
     * {@code plain} was asked for. It gives the terminal back when closed, and when the program is ended by a signal.
     */
    public Console open(boolean plain, InputStream in, OutputStream out) {
        return openPiecewise(plain, in, out);
    }

    /**
     * The same with nobody typing: what is typed is played, for a person so slowly that it can be read, and recorded
     * if wanted. A recording shows what a terminal would, even where there is none.
     */
    public SelfPlayConsole openSelfPlaying(
            boolean plain, InputStream in, OutputStream out, double speed, boolean recorded) {
        PiecewiseConsole console = openPiecewise(plain, in, out);
        Pace pace = new Pace(speed, console.isAtTerminal());
        Optional<SelfPlayConsole.Recording> recording = Optional.empty();
        if (recorded) {
            recording = Optional.of(new SelfPlayConsole.Recording(
                    cast(console), painter(console, plain), console.width(), console.height()));
        }
        return new SelfPlayConsole(console, plain || (console.isPlain() && !recorded), pace, recording);
    }

    /** A console of which everything is recorded, in the colours a terminal would show, even where there is none. */
    public RecordedConsole openRecorded(boolean plain, InputStream in, OutputStream out) {
        Console console = open(plain, in, out);
        return new RecordedConsole(console, cast(console), painter(console, plain));
    }

    private Asciicast cast(Console console) {
        Map<String, String> shown = Map.of(
                "TERM",
                console.isPlain() ? RECORDED : environment.getOrDefault("TERM", RECORDED),
                "SHELL",
                environment.getOrDefault("SHELL", "/bin/sh"));
        return new Asciicast(console.width(), console.height(), Instant.now().getEpochSecond(), shown);
    }

    private Painter painter(Console console, boolean plain) {
        Palette known = wanted.orElseGet(() -> Palette.of(environment));
        Palette shown = known == Palette.ANY_BACKGROUND ? Palette.DARK : known;
        return new Painter(console.theme(), plain ? Palette.MONOCHROME : shown);
    }

    private PiecewiseConsole openPiecewise(boolean plain, InputStream in, OutputStream out) {
        Theme theme = Theme.of(environment);
        String type = environment.getOrDefault("TERM", "");
        boolean atTerminal = mayBeTerminal(0) && mayBeTerminal(1);
        if (!plain && atTerminal && !type.isEmpty() && !type.equals("dumb")) {
            JLineLog.silence();
            try {
                if (SystemTerminal.isThere()) {
                    return withHook(onTerminal(SystemTerminal.open(type), theme));
                }
            } catch (IOException | LinkageError | RuntimeException cannot) {
                // Without JLine's native library, on a file system that runs nothing for example, plain still works.
                return new PlainConsole(in, out, theme, language, true);
            }
        }
        return new PlainConsole(in, out, theme, language, atTerminal);
    }

    private TerminalConsole onTerminal(Terminal terminal, Theme theme) throws IOException {
        Integer colours = terminal.getNumericCapability(Capability.max_colors);
        Palette known = colours == null || colours < COLOURS
                ? Palette.MONOCHROME
                : wanted.orElseGet(() -> Palette.of(environment));
        BackgroundQuestion.Reply reply = new BackgroundQuestion.Reply(Optional.empty(), "");
        if (known != Palette.MONOCHROME && wanted.isEmpty() && knowsQuestions()) {
            terminal.enterRawMode();
            reply = BackgroundQuestion.ask(terminal);
        }
        Painter painter = new Painter(theme, reply.palette().orElse(known), Hyperlinks.areShownIn(environment));
        return new TerminalConsole(
                terminal, painter, language, history, new TerminalConsole.Habits(wrapsAnew(), reply.typed()));
    }

    /** The kernel's own console shows what it does not understand. */
    private boolean knowsQuestions() {
        return !environment.getOrDefault("TERM", "").equals("linux");
    }

    /** Most terminals do when their window is resized; xterm and the kernel's console cut lines. */
    private boolean wrapsAnew() {
        boolean inXterm = environment.containsKey("XTERM_VERSION") && !environment.containsKey("TMUX");
        return !inXterm && !environment.getOrDefault("TERM", "").equals("linux");
    }

    private static PiecewiseConsole withHook(PiecewiseConsole console) {
        Runtime.getRuntime().addShutdownHook(new Thread(console::close, "give the terminal back"));
        return console;
    }

    /** A quick look that spares filters the native library. */
    public static boolean mayBeTerminal(int fd) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
            return target.startsWith("/dev/") && !target.equals("/dev/null");
        } catch (IOException unknown) {
            return false;
        }
    }
}
