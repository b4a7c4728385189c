package unixproc.cli.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory for a program that was compiled to be run once. */
public final class ProgramFolder implements AutoCloseable {
    private final Path path;

    public ProgramFolder() {
        try {
            path = Files.createTempDirectory("unixproc-run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // A temporary directory that stays behind is no reason to complain.
        }
    }
}
