package unixproc.tutor.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call as it stands in a line, read without running anything: its name, and its arguments as they were written.
 *
 * @param arguments with their quotes
 */
record WrittenCall(String name, List<String> arguments) {
    private static final Pattern NAME = Pattern.compile("\\b[a-z_]\\w*+");
    private static final Pattern SPLICE = Pattern.compile("\\\\\\n");

    /** Whatever in a line could be a call, in texts and comments too. */
    static List<WrittenCall> in(String line) {
        // A line that is continued is one line, see the C standard.
        String whole = SPLICE.matcher(line).replaceAll("");
        List<WrittenCall> calls = new ArrayList<>();
        for (Matcher name = NAME.matcher(whole); name.find(); ) {
            calls.add(new WrittenCall(name.group(), new Scan(whole, name.end()).arguments()));
        }
        return calls;
    }

    /** The argument at this place, empty where it is left out. */
    String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    /** Reads arguments from behind a name on: in brackets, or like the words of a command. */
    private static final class Scan {
        private final String text;
        private final List<String> arguments = new ArrayList<>();
        private int at;
        private boolean inBrackets;

        Scan(String text, int at) {
            this.text = text;
            this.at = at;
        }

        List<String> arguments() {
            skipSpaces();
            inBrackets = at < text.length() && text.charAt(at) == '(';
            at += inBrackets ? 1 : 0;
            StringBuilder argument = new StringBuilder();
            int depth = 0;
            while (at < text.length() && !ends(text.charAt(at), depth)) {
                char character = text.charAt(at);
                if (character == '"' || character == '\'') {
                    argument.append(quoted(character));
                } else if (depth == 0 && (inBrackets ? character == ',' : Character.isWhitespace(character))) {
                    take(argument);
                    at++;
                } else {
                    depth += "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
                    argument.append(character);
                    at++;
                }
            }
            take(argument);
            return arguments;
        }

        private boolean ends(char character, int depth) {
            return depth == 0 && (inBrackets ? character == ')' : character == ';' || character == '\n');
        }

        private void skipSpaces() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private String quoted(char quote) {
            int start = at++;
            while (at < text.length() && text.charAt(at) != quote) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(at + 1, text.length());
            return text.substring(start, at);
        }

        /** Only a path begins so; any other word of a command may be a variable. */
        private static boolean isPath(String word) {
            return word.startsWith("/") || word.startsWith(".");
        }

        private void take(StringBuilder argument) {
            String written = argument.toString().strip();
            if (!written.isEmpty()) {
                arguments.add(!inBrackets && isPath(written) ? "\"" + written + "\"" : written);
            }
            argument.setLength(0);
        }
    }
}
