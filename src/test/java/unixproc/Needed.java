package unixproc;

import org.junit.jupiter.api.Assumptions;

/** What a test needs of the machine. */
public final class Needed {
    private Needed() {}

    /** Skips the test where that is missing, and says so: a skip that nobody reads about looks like a test that passed. */
    public static void thatThere(boolean is, String what) {
        if (!is) {
            System.err.println("skipped: this machine has no " + what);
        }
        Assumptions.assumeTrue(is, what);
    }
}
