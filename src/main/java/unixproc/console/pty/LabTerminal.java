package unixproc.console.pty;

import java.util.function.Consumer;

/**
 * The lab's own terminal, seen from where a person would sit: what lab processes write comes out here, and keys go in.
 *
 * <p>Closing it is the hang-up: the session that has it as its controlling terminal gets SIGHUP.
 */
public interface LabTerminal extends AutoCloseable {
    /**
     * A new terminal; its lines end as every terminal's do, in CR LF, and it echoes what is typed.
     *
     * @throws java.io.UncheckedIOException if the system gives none, or no native code can be loaded
     */
    static LabTerminal open(int columns, int rows) {
        return JniLabTerminal.open(columns, rows);
    }

    /** The device lab processes open, such as {@code /dev/pts/4}. */
    String slaveName();

    /** Hands over all output from now on, on a thread of its own. */
    void start(Consumer<byte[]> reader);

    /** Presses keys: 3 is Ctrl-C, 26 Ctrl-Z, 28 Ctrl-backslash, 4 Ctrl-D. */
    void write(byte[] keys);

    /** Hangs up; returns when the terminal is gone. */
    @Override
    void close();
}
