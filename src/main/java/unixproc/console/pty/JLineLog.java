package unixproc.console.pty;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What JLine logs: it would go onto the screen, and whoever uses JLine here says in its own words what failed. */
public final class JLineLog {
    /** Held, because the settings of a logger that nobody holds are forgotten. */
    private static final Logger LOGGER = Logger.getLogger("org.jline");

    private JLineLog() {}

    public static void silence() {
        LOGGER.setLevel(Level.OFF);
    }
}
