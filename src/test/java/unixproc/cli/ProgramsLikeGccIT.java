package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs as textbooks have them say on the lab's terminal what they say when gcc compiles them, and end alike. */
class ProgramsLikeGccIT {
    private static final List<String> ARGUMENTS = List.of("12", "30", "two words");
    private static final String TTY = "[tty] ";

    @TempDir
    Path directory;

    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/unixproc/programs"))) {
            return files.filter(file -> file.toString().endsWith(".c")).sorted().toList();
        }
    }

    private record Result(int status, List<String> lines) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void comesOutAsWithGcc(Path program) throws Exception {
        assumeThat(Stream.of("/usr/bin/gcc", "/usr/bin/script").allMatch(tool -> Files.isExecutable(Path.of(tool))))
                .as("gcc and script, the oracles, are here")
                .isTrue();
        assertThat(inTheLab(program)).isEqualTo(compiled(program));
    }

    private Result inTheLab(Path program) {
        String[] command = Stream.concat(Stream.of("lab", "--plain", program.toString()), ARGUMENTS.stream())
                .toArray(String[]::new);
        ProgramRun run = ProgramRun.inThisJvm(Map.of("LANG", "C"), "", command);
        List<String> said = run.out()
                .lines()
                .filter(line -> line.startsWith(TTY))
                .map(line -> line.substring(TTY.length()))
                .toList();
        return new Result(run.status(), said);
    }

    /** On a terminal of its own, so that the C library buffers lines as it does in the lab. */
    private Result compiled(Path program) throws Exception {
        String name = program.getFileName().toString().replace(".c", "");
        Path binary = directory.resolve(name);
        run(
                directory,
                List.of(
                        "gcc",
                        "-w",
                        "-o",
                        binary.toString(),
                        program.toAbsolutePath().toString(),
                        "-lm"));
        String words = ARGUMENTS.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path output = directory.resolve("output");
        int status = run(directory, List.of("script", "-qefc", "./" + name + " " + words, output.toString()));
        List<String> lines = Files.readString(output, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Script started") && !line.startsWith("Script done"))
                .toList();
        return new Result(status, lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private static int run(Path where, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
