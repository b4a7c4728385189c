package unixproc.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import unixproc.text.Language;

/** Chooses the console that fits what the program was started in. */
public final class Consoles {
    private static final int COLOURS = 8;

    private final Map<String, String> environment;
    private final Language language;
    private final Optional<Path> history;
    /** Held, because the settings of a logger nobody holds are forgotten; JLine would log onto the screen. */
    private final Logger jline = Logger.getLogger("org.jline");

    /** The history is a file to keep typed lines in across runs. */
    public Consoles(Map<String, String> environment, Language language, Optional<Path> history) {
        this.environment = Map.copyOf(environment);
        this.language = language;
        this.history = history;
    }

    /**
     * A terminal's console if there is a person at a terminal that can move its cursor; a plain one otherwise, or if
     * {@code plain} was asked for. It gives the terminal back when closed, and when the program is ended by a signal.
     */
    public Console open(boolean plain, InputStream in, OutputStream out) {
        Theme theme = Theme.of(environment);
        String type = environment.getOrDefault("TERM", "");
        boolean atTerminal = mayBeTerminal(0) && mayBeTerminal(1);
        if (!plain && atTerminal && !type.isEmpty() && !type.equals("dumb")) {
            jline.setLevel(Level.OFF);
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

    private TerminalConsole onTerminal(Terminal terminal, Theme theme) {
        Integer colours = terminal.getNumericCapability(Capability.max_colors);
        Palette palette = colours == null || colours < COLOURS ? Palette.MONOCHROME : Palette.of(environment);
        return new TerminalConsole(terminal, new Painter(theme, palette), language, history);
    }

    private static Console withHook(Console console) {
        Runtime.getRuntime().addShutdownHook(new Thread(console::close, "give the terminal back"));
        return console;
    }

    /** A quick look that spares filters the native library. */
    private static boolean mayBeTerminal(int fd) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
            return target.startsWith("/dev/") && !target.equals("/dev/null");
        } catch (IOException unknown) {
            return false;
        }
    }
}
