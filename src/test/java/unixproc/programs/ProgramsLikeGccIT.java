package unixproc.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs as textbooks have them say on the lab's terminal what they say when gcc compiles them, make as many processes,
 * and end alike.
 */
class ProgramsLikeGccIT {
    private static final Path FOLDER = Path.of("src/test/resources/unixproc/programs");
    private static final Path GCC = Path.of("/usr/bin/gcc");
    private static final List<String> ARGUMENTS = List.of("12", "30", "two words");

    @TempDir
    static Path directory;

    private static Map<String, ProgramOutcome> withGcc = Map.of();
    private static Map<String, ProgramOutcome> inTheLab = Map.of();

    static List<Path> programs() throws IOException {
        String only = System.getProperty("unixproc.test.programs", "");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".c"))
                    .filter(file -> file.toString().contains(only))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void runsAllOfThem() throws Exception {
        assumeThat(Files.isExecutable(GCC)).as("gcc, the oracle, is here").isTrue();
        CompiledPrograms compiled = new CompiledPrograms(FOLDER.resolve("with-gcc"), directory);
        withGcc = compiled.run(programs());
        assertThat(withGcc).as(compiled::messages).hasSameSizeAs(programs());
        inTheLab = new LabPrograms(ARGUMENTS).run(programs());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void comesOutAsWithGcc(Path program) {
        String name = CompiledPrograms.name(program);
        assertThat(inTheLab.get(name)).isEqualTo(withGcc.get(name));
    }

    @Test
    void thereAreAHundredPrograms() throws IOException {
        assumeThat(System.getProperty("unixproc.test.programs"))
                .as("all are wanted")
                .isNull();
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(100);
    }
}
