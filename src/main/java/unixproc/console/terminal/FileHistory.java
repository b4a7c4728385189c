package unixproc.console.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jline.reader.LineReader;
import org.jline.reader.impl.history.DefaultHistory;

/** The lines typed so far, kept in a file of their owner's alone; without one, or if it fails, in memory only. */
final class FileHistory extends DefaultHistory {
    private static final int LINES = 1000;

    private Optional<Path> file;

    FileHistory(Optional<Path> file) {
        this.file = file;
    }

    @Override
    public void attach(LineReader reader) {
        reader.setVariable(LineReader.HISTORY_SIZE, LINES);
        reader.setVariable(LineReader.HISTORY_FILE_SIZE, LINES);
        file.ifPresent(path -> reader.setVariable(LineReader.HISTORY_FILE, path));
        super.attach(reader);
    }

    @Override
    public void load() {
        if (file.isPresent()) {
            try {
                if (Files.exists(file.get())) {
                    Files.setPosixFilePermissions(file.get(), PosixFilePermissions.fromString("rw-------"));
                }
                super.load();
            } catch (IOException | IllegalArgumentException unreadable) {
                file = Optional.empty();
            }
        }
    }

    @Override
    public void save() {
        if (file.isPresent()) {
            try {
                super.save();
            } catch (IOException unwritable) {
                file = Optional.empty();
            }
        }
    }
}
