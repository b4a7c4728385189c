package unixproc.trace.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import unixproc.file.OwnedDirectory;

/** A directory for a program that is made to be run once; what a killed owner leaves is cleared by the next one. */
public final class ProgramFolder implements AutoCloseable {
    private final Path path;

    public ProgramFolder() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        OwnedDirectory.clearAbandoned(temporary);
        try {
            path = OwnedDirectory.create(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        OwnedDirectory.remove(path);
    }
}
