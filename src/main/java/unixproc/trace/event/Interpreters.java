package unixproc.trace.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of programs that run other programs' text. */
final class Interpreters {
    private static final Pattern SHELL = Pattern.compile("(.*/)?-?(ba|da|z|k|a)?sh");
    private static final Pattern OTHER =
            Pattern.compile("(.*/)?(python|pypy|ruby|perl|node|nodejs|php|lua|java)[-0-9.]*");

    private Interpreters() {}

    static boolean isShell(List<String> command) {
        return !command.isEmpty() && SHELL.matcher(command.get(0)).matches();
    }

    static boolean isInterpreter(List<String> command) {
        return isShell(command)
                || (!command.isEmpty() && OTHER.matcher(command.get(0)).matches());
    }

    /** The file it is to run; empty where its text comes from elsewhere. */
    static Optional<String> script(List<String> command) {
        for (int i = 1; i < command.size(); i++) {
            if (!command.get(i).startsWith("-")) {
                return Optional.of(command.get(i));
            }
            if (command.get(i).equals("-c") || command.get(i).equals("-e")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
