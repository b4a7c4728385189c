package unixproc.lab;

import java.util.List;

/**
 * What lines in the lab may do besides what they never may.
 *
 * @param unrestricted whether they may write outside the scratch directory
 * @param programs the only programs they may become; empty for any
 */
public record Rails(boolean unrestricted, List<String> programs) {
    /** For the learner's own lines, and those of the lessons that come with the program. */
    public static final Rails USUAL = new Rails(false, List.of());

    public static final Rails UNRESTRICTED = new Rails(true, List.of());

    /** The reason of an {@link Outcome} that is about a program. */
    public static final String REFUSED_PROGRAM = "refusal.exec";

    /**
     * For the lines of somebody else's lessons: programs that only read and print. None of them writes a file, signals
     * anybody or runs another program, as {@code sort -o}, {@code tee} or {@code env} would; and none shows other
     * processes' command lines, which may hold secrets, as {@code ps} would.
     */
    public static final Rails OF_STRANGERS = new Rails(
            false,
            List.of(
                    "cat",
                    "cut",
                    "echo",
                    "false",
                    "head",
                    "id",
                    "ls",
                    "printenv",
                    "printf",
                    "pwd",
                    "seq",
                    "sleep",
                    "tail",
                    "tr",
                    "true",
                    "wc",
                    "yes"));
}
