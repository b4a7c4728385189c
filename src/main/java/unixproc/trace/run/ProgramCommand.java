package unixproc.trace.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a file is run: by the interpreter its ending names, compiled, or as it is.
 *
 * @param file what to execute, an absolute path
 * @param words the command line as it is shown
 * @param source the C source it was made from, empty for anything else
 */
public record ProgramCommand(Path file, List<String> words, Optional<Path> source) {
    private static final Map<String, List<String>> INTERPRETERS = Map.of(
            "py", List.of("python3", "python"),
            "rb", List.of("ruby"),
            "pl", List.of("perl"),
            "js", List.of("node", "nodejs"),
            "sh", List.of("sh"));
    private static final List<String> COMPILERS = List.of("cc", "gcc", "clang");

    /** Why there is nothing to run, as a key of a message and its words. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final transient List<Object> about;

        Unusable(String key, Object... about) {
            super(key);
            this.key = key;
            this.about = List.of(about);
        }

        public String key() {
            return key;
        }

        public Object[] words() {
            return about.toArray();
        }
    }

    /** The command for what was typed: a file, or the name of a program on the PATH. */
    public static ProgramCommand of(List<String> typed, String path, Path folder) throws Unusable {
        Path file = Path.of(typed.get(0));
        List<String> rest = typed.subList(1, typed.size());
        if (!Files.isRegularFile(file)) {
            Optional<Path> program = typed.get(0).contains("/") ? Optional.empty() : find(List.of(typed.get(0)), path);
            return new ProgramCommand(
                    program.orElseThrow(() -> new Unusable("program.missing", typed.get(0))), typed, Optional.empty());
        }
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals("c")) {
            return compiled(file, rest, path, folder);
        }
        if (INTERPRETERS.containsKey(ending) && !Files.isExecutable(file)) {
            List<String> names = INTERPRETERS.get(ending);
            Path interpreter = interpreter(names, path)
                    .orElseThrow(() -> new Unusable("program.no-interpreter", name, names.get(0)));
            List<String> words =
                    new ArrayList<>(List.of(interpreter.getFileName().toString(), typed.get(0)));
            words.addAll(rest);
            return new ProgramCommand(interpreter, words, Optional.empty());
        }
        if (!Files.isExecutable(file)) {
            throw new Unusable("program.not-executable", name);
        }
        return new ProgramCommand(file.toAbsolutePath(), typed, Optional.empty());
    }

    private static ProgramCommand compiled(Path source, List<String> rest, String path, Path folder) throws Unusable {
        Path compiler = find(COMPILERS, path).orElseThrow(() -> new Unusable("program.no-compiler", source));
        String name = source.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.length() - 2));
        Compilation.run(compiler, source, made);
        List<String> words = new ArrayList<>(List.of("./" + made.getFileName()));
        words.addAll(rest);
        return new ProgramCommand(made, words, Optional.of(source.toAbsolutePath()));
    }

    /** A program rather than a script that looks for one, as version managers put before it: a dozen processes of its own. */
    private static Optional<Path> interpreter(List<String> names, String path) {
        return all(names, path).filter(file -> !isScript(file)).findFirst().or(() -> find(names, path));
    }

    private static boolean isScript(Path file) {
        try (InputStream text = Files.newInputStream(file)) {
            return text.read() == '#' && text.read() == '!';
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Optional<Path> find(List<String> names, String path) {
        return all(names, path).findFirst();
    }

    private static Stream<Path> all(List<String> names, String path) {
        return names.stream()
                .flatMap(name -> Arrays.stream(path.split(":"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> Path.of(part, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }
}
