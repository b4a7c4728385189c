package unixproc.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares what is shown with what was once looked at and found right. With {@code -Dgolden.update=true} the files
 * are written anew; the test still fails, for nobody has looked at them yet.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "unixproc", "view");

    private Golden() {}

    public static void check(String name, List<String> lines) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, String.join("\n", lines) + "\n");
                fail("%s has been written: look at it, then run without golden.update", file);
            }
            assertThat(file).as("a picture nobody has looked at yet").exists();
            assertThat(lines).as(file.toString()).containsExactlyElementsOf(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
