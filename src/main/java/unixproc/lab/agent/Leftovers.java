package unixproc.lab.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears the lab's directory away, also when the tutor was killed and cannot. Runs in the keeper, a whole JVM. */
final class Leftovers {
    private Leftovers() {}

    static void remove(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // The tutor was faster, or somebody has a file open there; the system clears its temporary files one day.
        }
    }
}
