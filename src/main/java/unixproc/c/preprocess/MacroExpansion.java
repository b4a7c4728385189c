package unixproc.c.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.preprocess.MacroTable.Definition;
import unixproc.c.syntax.Lexer;

/** Puts what names stand for in their place; a name is not replaced inside what it stands for itself. */
final class MacroExpansion {
    private final MacroTable macros;
    private final MappedText in;
    private final MappedText out;
    private final List<String> open = new ArrayList<>();

    MacroExpansion(MacroTable macros, MappedText in, MappedText out) {
        this.macros = macros;
        this.in = in;
        this.out = out;
    }

    void run() {
        String text = in.text();
        int at = 0;
        while (at < text.length()) {
            at = step(text, at, -1);
        }
    }

    /** Copies or replaces what is at a place; gives the place behind it. */
    private int step(String text, int at, int fixed) {
        char first = text.charAt(at);
        int end = at + 1;
        if (Lexer.startsName(first)) {
            end = afterName(text, at);
            String name = text.substring(at, end);
            int origin = fixed < 0 ? in.origin(at) : fixed;
            if (name.equals("__LINE__")) {
                out.append(Integer.toString(macros.line(origin)), origin);
                return end;
            }
            if (name.equals("__PROGRAM__")) {
                out.append('"' + macros.program() + '"', origin);
                return end;
            }
            if (name.equals("__FILE__")) {
                out.append('"' + macros.file() + '"', origin);
                return end;
            }
            Optional<Definition> definition = open.contains(name) ? Optional.empty() : macros.find(name);
            if (definition.isPresent()) {
                int behind = replaced(text, name, definition.get(), end, origin);
                if (behind >= 0) {
                    return behind;
                }
            }
        } else if (first == '"' || first == '\'') {
            end = afterQuoted(text, at);
        } else if (Lexer.isDigit(first)) {
            end = afterName(text, at);
        } else if (text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            end = close < 0 ? text.length() : close + 2;
        } else if (text.startsWith("//", at) || first == '#') {
            int newline = text.indexOf('\n', at);
            end = newline < 0 ? text.length() : newline;
        }
        for (int i = at; i < end; i++) {
            out.append(text.charAt(i), fixed < 0 ? in.origin(i) : fixed);
        }
        return end;
    }

    private int replaced(String text, String name, Definition definition, int end, int origin) {
        if (!definition.function()) {
            insert(name, definition.body(), origin);
            return end;
        }
        int at = end;
        while (at < text.length() && Lexer.isSpace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '(') {
            return -1;
        }
        List<String> arguments = new ArrayList<>();
        int close = arguments(text, at + 1, arguments, definition);
        if (close < 0) {
            return -1;
        }
        insert(name, filled(definition, arguments, origin), origin);
        return close;
    }

    private void insert(String name, String body, int origin) {
        open.add(name);
        int at = 0;
        while (at < body.length()) {
            at = step(body, at, origin);
        }
        open.remove(open.size() - 1);
    }

    /** Cuts the arguments; gives the place behind the closing parenthesis, or -1 if there is none. */
    private static int arguments(String text, int start, List<String> arguments, Definition definition) {
        int depth = 0;
        int begin = start;
        int at = start;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '"' || character == '\'') {
                at = afterQuoted(text, at);
                continue;
            }
            boolean rest = definition.variadic()
                    && arguments.size() == definition.parameters().size();
            if (depth == 0 && (character == ')' || (character == ',' && !rest))) {
                arguments.add(text.substring(begin, at).strip());
                begin = at + 1;
                if (character == ')') {
                    return at + 1;
                }
            }
            depth += "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
            at++;
        }
        return -1;
    }

    private String filled(Definition definition, List<String> arguments, int origin) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < definition.parameters().size(); i++) {
            values.put(definition.parameters().get(i), i < arguments.size() ? arguments.get(i) : "");
        }
        if (definition.variadic()) {
            int rest = definition.parameters().size();
            values.put("__VA_ARGS__", rest < arguments.size() ? arguments.get(rest) : "");
        }
        String body = definition.body();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            char first = body.charAt(at);
            if (body.startsWith("##", at)) {
                text.setLength(text.toString().stripTrailing().length());
                at += 2;
                while (at < body.length() && body.charAt(at) == ' ') {
                    at++;
                }
                boolean empty = body.startsWith("__VA_ARGS__", at)
                        && values.get("__VA_ARGS__").isEmpty();
                if (empty && text.length() > 0 && text.charAt(text.length() - 1) == ',') {
                    text.setLength(text.length() - 1);
                }
            } else if (first == '#' && at + 1 < body.length()) {
                int start = at + 1;
                int end = afterName(body, start);
                text.append(quoted(values.getOrDefault(body.substring(start, end), "")));
                at = end;
            } else if (Lexer.startsName(first)) {
                int end = afterName(body, at);
                String name = body.substring(at, end);
                boolean pasted = body.startsWith("##", end) || text.toString().endsWith("##");
                String value = values.get(name);
                text.append(value == null ? name : pasted ? value : whole(value, origin));
                at = end;
            } else if (first == '"' || first == '\'') {
                int end = afterQuoted(body, at);
                text.append(body, at, end);
                at = end;
            } else {
                text.append(first);
                at++;
            }
        }
        return text.toString();
    }

    /** An argument is replaced before it is put in. */
    private String whole(String value, int origin) {
        MappedText before = new MappedText();
        before.append(value, origin);
        MappedText after = new MappedText();
        new MacroExpansion(macros, before, after).run();
        return after.text();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            quoted.append(character == '"' || character == '\\' ? "\\" : "").append(character);
        }
        return quoted.append('"').toString();
    }

    private static int afterName(String text, int start) {
        int at = start;
        while (at < text.length() && (Lexer.startsName(text.charAt(at)) || Lexer.isDigit(text.charAt(at)))) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    private static int afterQuoted(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }
}
