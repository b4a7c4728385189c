package unixproc.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Small programs to try {@code unixproc run} with, by the names they are offered under. */
final class SamplePrograms {
    static final List<String> NAMES = List.of("wait.c", "pipe.sh", "hang.c", "zombies.c", "twice.c");

    private SamplePrograms() {}

    /** Puts the sample of this name into a directory, unless there is a file of that name where the learner stands. */
    static Optional<Path> find(String name, Path folder) {
        if (!NAMES.contains(name) || Files.exists(Path.of(name))) {
            return Optional.empty();
        }
        try (InputStream text = SamplePrograms.class.getResourceAsStream("/unixproc/run/samples/" + name)) {
            Path file = folder.resolve(name);
            Files.write(file, text.readAllBytes());
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
