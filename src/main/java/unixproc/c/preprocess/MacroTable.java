package unixproc.c.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;

/** The names that stand for a text, some with parameters. */
final class MacroTable {
    private static final List<String> KNOWN = List.of(
            "__linux__",
            "__linux",
            "linux",
            "__unix__",
            "__unix",
            "unix",
            "__x86_64__",
            "__STDC__",
            "__GNUC__",
            "_GNU_SOURCE");

    private final Map<String, Definition> definitions = new HashMap<>();
    private String file = "";
    private String program = "program";
    private Source source = new Source("");

    /**
     * @param parameters their names; empty, and {@code function} false, for a name that stands for a text alone
     * @param variadic whether {@code __VA_ARGS__} takes what is left
     */
    record Definition(boolean function, List<String> parameters, boolean variadic, String body) {}

    MacroTable() {
        definitions.put("__attribute__", new Definition(true, List.of("x"), false, ""));
        definitions.put("__extension__", new Definition(false, List.of(), false, ""));
    }

    /** Where {@code __FILE__} and {@code __LINE__} are. */
    void at(Source whole) {
        source = whole;
    }

    /** The name of the program as it says it itself. */
    String program() {
        return program;
    }

    void program(String path) {
        program = path.substring(path.lastIndexOf('/') + 1);
    }

    void file(String name) {
        file = name;
    }

    String file() {
        return file;
    }

    int line(int offset) {
        return source.line(offset);
    }

    Optional<Definition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    boolean isDefined(String name) {
        return definitions.containsKey(name) || KNOWN.contains(name);
    }

    /** Whether the learner has defined none. */
    boolean isUntouched() {
        return definitions.size() == 2;
    }

    void undefine(String name) {
        definitions.remove(name);
    }

    void define(DirectiveLine line) {
        String name = line.name();
        boolean function = line.opens();
        List<String> parameters = new ArrayList<>();
        boolean variadic = false;
        while (function) {
            String word = line.symbol();
            if (word.equals(")")) {
                break;
            }
            if (word.isEmpty()) {
                throw line.source().rejection(Kind.EXPECTED, line.span(), List.of(")", ""));
            }
            if (word.equals("...")) {
                variadic = true;
            } else if (!word.equals(",")) {
                parameters.add(word);
            }
        }
        definitions.put(name, new Definition(function, List.copyOf(parameters), variadic, line.rest()));
    }
}
