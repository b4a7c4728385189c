package unixproc.programs;

import java.util.List;

/**
 * How a program came out.
 *
 * @param status its exit status, or 128 and the signal that ended it
 * @param processes how many processes it and its children made
 * @param lines what reached the terminal, without lines that are empty
 */
record ProgramOutcome(int status, long processes, List<String> lines) {
    static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isEmpty()).toList();
    }
}
