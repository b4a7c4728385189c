package unixproc.cli.command;

import java.io.PrintStream;
import unixproc.cli.context.ProcessEnvironment;
import unixproc.console.text.Columns;

/** How far a check is, in one line at a terminal that the next one takes the place of; nothing anywhere else. */
final class CheckProgress {
    /** In columns of a terminal, so that the line is never broken. */
    private static final int WIDEST = 78;

    private final PrintStream err;
    private final boolean shown;
    private int columns;

    CheckProgress(ProcessEnvironment environment) {
        this.err = environment.err();
        this.shown = environment.errIsTerminal();
    }

    void show(String text) {
        clear();
        if (shown) {
            String line = Columns.cut(text, WIDEST, "...");
            columns = Columns.of(line);
            err.print(line);
            err.flush();
        }
    }

    /** Makes room for something that stays. */
    void clear() {
        if (columns > 0) {
            err.print("\r" + " ".repeat(columns) + "\r");
            err.flush();
        }
        columns = 0;
    }
}
