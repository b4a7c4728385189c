package unixproc.kernel;

import java.util.Optional;

/** The names of terminals by the device number that {@code stat} gives. */
public final class Terminals {
    private static final int FIRST_PTS = 136;
    private static final int LAST_PTS = 143;

    private Terminals() {}

    /** {@code pts/3} for 34819; empty for 0, which stands for no terminal. */
    public static Optional<String> name(int device) {
        int major = (device >>> 8) & 0xfff;
        int minor = (device & 0xff) | ((device >>> 12) & 0xfff00);
        if (device == 0) {
            return Optional.empty();
        }
        if (major >= FIRST_PTS && major <= LAST_PTS) {
            return Optional.of("pts/" + (minor + (major - FIRST_PTS) * 256));
        }
        if (major == 4) {
            return Optional.of(minor < 64 ? "tty" + minor : "ttyS" + (minor - 64));
        }
        return Optional.of(major == 5 && minor == 1 ? "console" : major + ":" + minor);
    }
}
