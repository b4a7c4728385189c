package unixproc.tutor.help;

import java.util.regex.Pattern;
import unixproc.tutor.session.TypedLine;

/**
 * Where a program's text ends that is given line by line. Who forks goes on with the lines below the fork in both
 * processes, and a {@code main} may call what stands below it; so these belong together, in a script and in pasted text
 * alike.
 */
final class ProgramText {
    private static final Pattern FORKS = Pattern.compile("\\b(v?fork|Fork)\\s*\\(");
    private static final Pattern MAIN = Pattern.compile("\\bmain\\s*\\([^()]*\\)\\s*\\{");
    /** What another program begins with. */
    private static final Pattern BEGINNING = Pattern.compile("#\\s*include\\b.*");

    private final PromptAssistant assistant;

    ProgramText(PromptAssistant assistant) {
        this.assistant = assistant;
    }

    /** Whether a complete text may have more to it on the next lines. */
    boolean mayGoOn(String text) {
        String end = lastCode(text);
        boolean isStatement = end.endsWith(";") || end.endsWith("}");
        return isStatement
                && isForAnybody(text)
                && (FORKS.matcher(text).find() || MAIN.matcher(text).find());
    }

    /** Whether the line below such a text is part of it: another line of a program, not one typed at a prompt. */
    boolean goesOn(String text, String next) {
        if (!mayGoOn(text)) {
            return false;
        }
        String line = lastCode(next);
        boolean begins = MAIN.matcher(text).find()
                && (BEGINNING.matcher(line).matches() || MAIN.matcher(line).find());
        return line.isEmpty()
                ? !next.strip().startsWith("#")
                : isForAnybody(line)
                        && !begins
                        && (line.endsWith(";") || line.endsWith("}") || !assistant.isComplete(line));
    }

    private static boolean isForAnybody(String text) {
        return TypedLine.of(text) instanceof TypedLine.ForProcess line
                && line.target().isEmpty()
                && line.expectation().isEmpty();
    }

    /** The last line that is more than a comment, without the comment at its end; empty if there is none. */
    private static String lastCode(String text) {
        String left = text.stripTrailing();
        while (!left.isEmpty()) {
            int start = left.lastIndexOf('\n') + 1;
            int comment = left.indexOf("//", start);
            int open = left.endsWith("*/") ? left.lastIndexOf("/*") : -1;
            int end = open >= 0 ? open : comment >= 0 ? comment : left.length();
            if (end == left.length()) {
                return left.substring(start).strip();
            }
            left = left.substring(0, end).stripTrailing();
        }
        return "";
    }
}
