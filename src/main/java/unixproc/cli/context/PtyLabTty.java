package unixproc.cli.context;

import java.util.function.Consumer;
import unixproc.console.pty.LabTerminal;
import unixproc.lab.LabTty;

/** The console's pseudo-terminal as the terminal of a lab: neither package knows the other. */
public record PtyLabTty(LabTerminal terminal) implements LabTty {
    @Override
    public String path() {
        return terminal.slaveName();
    }

    @Override
    public void onOutput(Consumer<byte[]> consumer) {
        terminal.start(consumer);
    }

    @Override
    public void type(byte[] keys) {
        terminal.write(keys);
    }

    @Override
    public void close() {
        terminal.close();
    }
}
