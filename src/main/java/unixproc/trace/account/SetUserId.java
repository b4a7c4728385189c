package unixproc.trace.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bits of a file's mode by which a program has the rights of its owner or group, see execve(2). */
final class SetUserId {
    private static final int BITS = 06000;

    private SetUserId() {}

    static boolean isSetOn(Path program) {
        try {
            return ((int) Files.getAttribute(program, "unix:mode") & BITS) != 0;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
