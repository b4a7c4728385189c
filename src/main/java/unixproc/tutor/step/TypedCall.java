package unixproc.tutor.step;

import java.util.ArrayList;
import java.util.List;

/**
 * A call as text: its name, and its arguments one by one. Lists among the arguments are opened, so that
 * {@code execvp("sh", ["sh", "-c"])} has three.
 */
record TypedCall(String name, List<String> arguments) {
    TypedCall {
        arguments = List.copyOf(arguments);
    }

    /** Takes a call in strace's notation apart. */
    static TypedCall of(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return new TypedCall(text, List.of());
        }
        int close = text.lastIndexOf(')');
        return new TypedCall(
                text.substring(0, open), arguments(text.substring(open + 1, close < open ? text.length() : close)));
    }

    /** Cuts at the commas that stand outside of strings, characters and parentheses. */
    static List<String> arguments(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                part.append(c);
                if (c == '\\' && i + 1 < text.length()) {
                    part.append(text.charAt(++i));
                } else if (c == quote) {
                    quote = 0;
                }
                continue;
            }
            boolean isEnd = c == ',' && depth == 0;
            if (isEnd) {
                add(part, parts);
            } else if (opensList(part, c) || closesList(part, c)) {
                add(part, parts);
            } else {
                quote = c == '"' || c == '\'' ? c : 0;
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
                part.append(c);
            }
        }
        add(part, parts);
        return parts;
    }

    /** {@code p[1]} is an element, {@code ["sh"]} a list. */
    private static boolean opensList(StringBuilder before, char c) {
        return c == '{' || (c == '[' && before.toString().isBlank());
    }

    private static boolean closesList(StringBuilder before, char c) {
        return c == '}' || (c == ']' && before.indexOf("[") < 0);
    }

    private static void add(StringBuilder part, List<String> parts) {
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }
}
