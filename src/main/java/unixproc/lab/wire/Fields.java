package unixproc.lab.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * The text form of every message: one line, its fields parted by tabs, with backslash escapes for tab, newline and
 * backslash. A person can read it in a trace.
 */
public final class Fields {
    private final List<String> values;
    private int next;

    private Fields(List<String> values) {
        this.values = values;
    }

    public static String join(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            escape(values.get(i), line);
        }
        return line.toString();
    }

    private static void escape(String value, StringBuilder line) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    public static Fields of(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                values.add(value.toString());
                value.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                value.append(unescaped(line.charAt(i)));
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return new Fields(values);
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }

    public String text() {
        if (next >= values.size()) {
            throw new WireException("message too short: " + values);
        }
        return values.get(next++);
    }

    public long number() {
        String text = text();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new WireException("not a number: " + text);
        }
    }

    public boolean hasMore() {
        return next < values.size();
    }

    public boolean flag() {
        return text().equals("1");
    }

    /** Everything that is left. */
    public List<String> rest() {
        List<String> rest = new ArrayList<>(values.subList(next, values.size()));
        next = values.size();
        return rest;
    }

    public static String flag(boolean value) {
        return value ? "1" : "0";
    }
}
