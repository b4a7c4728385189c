package unixproc.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.c.FakeHost;
import unixproc.c.Interpreter;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;

/** What is wrong with a program is said for the same places as by gcc, all at once, each within a token. */
class BrokenProgramsLikeGccTest {
    private static final Path FOLDER = Path.of("src/test/resources/unixproc/broken-programs");
    private static final Path GCC = Path.of("/usr/bin/gcc");

    /** What newer compilers refuse and older ones only warn of. */
    private static final List<String> STRICT = List.of(
            "-Werror=implicit-function-declaration", "-Werror=int-conversion", "-Werror=incompatible-pointer-types");

    private static final Pattern ERROR = Pattern.compile("[^:]*:(\\d+):(?:(\\d+):)? (?:fatal )?error: (.*)");
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\\n]|\\\\.)*\"?|'(?:[^'\\\\\n]|\\\\.)*'?|\\w+|->|\\+\\+|--|&&|\\|\\||[-+*/%<>=!&|^]=|\\S");

    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreSixtyPrograms() throws IOException {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void everyPlaceIsNamedAsByGcc(Path program) throws Exception {
        assumeThat(Files.isExecutable(GCC)).as("gcc, the oracle, is here").isTrue();
        String text = Files.readString(program);
        List<Place> all = byGcc(program, text);
        List<Place> wanted = withoutConsequences(all);
        List<Place> seen = here(text);
        assertThat(wanted).as("gcc finds something").isNotEmpty();
        assertThat(seen)
                .as("each place gcc names; gcc: %s", wanted)
                .satisfies(places -> wanted.forEach(place -> assertThat(places).anyMatch(place::isNear)));
        assertThat(seen)
                .as("no other place than gcc's: %s", all)
                .allMatch(place -> all.stream().anyMatch(place::isNear));
    }

    /** A place in a program, as the numbers of its first and last token. */
    private record Place(int first, int last, String what) {
        boolean isNear(Place other) {
            return first <= other.last + 1 && other.first <= last + 1;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static Place place(String text, int line, int column, int length, String what) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        int start = offset + column - 1;
        return new Place(token(text, start), token(text, start + length - 1), line + ":" + column + " " + what);
    }

    /** The number of the token at an offset, or the nearest before it. */
    private static int token(String text, int offset) {
        int token = 0;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find() && tokens.start() <= offset) {
            token++;
        }
        return token;
    }

    private static List<Place> here(String text) {
        List<Place> places = new ArrayList<>();
        try {
            new Interpreter(CallTable.standard(), new FakeHost()).run(text);
        } catch (Rejection rejection) {
            for (Problem problem : rejection.problems()) {
                String what = problem.kind() + " " + problem.words();
                places.add(place(text, problem.line(), problem.column(), problem.length(), what));
            }
        }
        return places;
    }

    private static List<Place> byGcc(Path program, String text) throws Exception {
        List<String> command = new ArrayList<>(List.of("gcc", "-D_GNU_SOURCE", "-fsyntax-only"));
        command.addAll(STRICT);
        command.add(program.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process gcc = builder.start();
        String said = new String(gcc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        gcc.waitFor();
        List<Place> places = new ArrayList<>();
        for (String line : said.lines().toList()) {
            Matcher error = ERROR.matcher(line);
            if (error.matches()) {
                int at = Integer.parseInt(error.group(1));
                // Without a column it is about the whole line.
                int column = error.group(2) == null ? 1 : Integer.parseInt(error.group(2));
                int length = error.group(2) == null
                        ? text.lines().toList().get(at - 1).length()
                        : 1;
                places.add(place(text, at, column, length, error.group(3)));
            }
        }
        return places;
    }

    /** Without what gcc says once more at the end of a block whose middle it could not read. */
    private static List<Place> withoutConsequences(List<Place> all) {
        return all.stream()
                .filter(place -> place.equals(all.get(0))
                        || !(place.what.endsWith("before '}' token") || place.what.endsWith("at end of input")))
                .toList();
    }
}
