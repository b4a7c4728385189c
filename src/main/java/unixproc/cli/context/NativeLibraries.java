package unixproc.cli.context;

import java.io.IOException;
import java.nio.file.Path;
import unixproc.file.OwnedDirectory;

/** Where JLine unpacks its native library: a directory that is cleared by the next start if this program is killed. */
final class NativeLibraries {
    private static final String DIRECTORY = "jline.tmpdir";
    /** Set by the launcher script where the library is unpacked already. */
    private static final String LIBRARY = "library.jline.path";

    private NativeLibraries() {}

    /** Before the first use of a terminal. */
    static void prepare() {
        if (System.getProperty(LIBRARY) != null || System.getProperty(DIRECTORY) != null) {
            return;
        }
        try {
            Path directory = OwnedDirectory.create(Path.of(System.getProperty("java.io.tmpdir")));
            // Deleted after what is put into it, since the order is that of registration, backwards.
            directory.toFile().deleteOnExit();
            System.setProperty(DIRECTORY, directory.toString());
        } catch (IOException notThere) {
            // JLine then tries the directory of temporary files, and says what is wrong with it.
        }
    }
}
