package unixproc.doctor;

import java.io.UncheckedIOException;
import java.util.List;
import unixproc.console.pty.LabTerminal;

/** Whether a terminal can be made for the lab. */
final class PtyProbe implements Probe {
    @Override
    public List<Finding> look() {
        try (LabTerminal terminal = LabTerminal.open(80, 24)) {
            return List.of(Finding.fine("pty", terminal.slaveName()));
        } catch (UncheckedIOException refused) {
            return List.of(Finding.broken(
                    "pty", "refused", String.valueOf(refused.getCause().getMessage())));
        } catch (UnsupportedOperationException | LinkageError notLoaded) {
            return List.of(Finding.broken("pty", "not-loaded"));
        }
    }
}
