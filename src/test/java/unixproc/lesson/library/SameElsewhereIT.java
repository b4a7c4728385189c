package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Needed;
import unixproc.lesson.model.Elsewhere;
import unixproc.text.Language;

/**
 * "The same elsewhere" runs as it stands, in each language whose interpreter or compiler is on this machine; the others
 * are reported as skipped.
 */
class SameElsewhereIT {
    /** Most programs only sleep for a moment, so that a person can watch. */
    private static final int AT_A_TIME = 4;

    private static final int PATIENCE_SECONDS = 60;
    private static final Map<Elsewhere.Tongue, String> NEEDS = Map.of(
            Elsewhere.Tongue.C, "gcc",
            Elsewhere.Tongue.PYTHON, "python3",
            Elsewhere.Tongue.RUBY, "ruby",
            Elsewhere.Tongue.SHELL, "sh");
    /** Small containers have none. */
    private static final Pattern PS = Pattern.compile("\\bps\\b");

    private final LessonLibrary library = LessonLibrary.open(Path.of("lessons"));
    private final ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);

    @TempDir
    Path folder;

    private record Run(int status, String out, String err) {}

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> everyProgramRunsAsItStands() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LessonEntry entry : library.entries(Language.EN)) {
            for (Elsewhere program : programs(entry.name(), Language.EN)) {
                String title = entry.name() + " in " + program.tongue().title();
                List<String> missing =
                        needs(program).filter(command -> !isHere(command)).toList();
                Optional<Future<Run>> run = missing.isEmpty()
                        ? Optional.of(pool.submit(() -> run(entry.name(), program)))
                        : Optional.empty();
                tests.add(DynamicTest.dynamicTest(title, () -> {
                    Needed.thatThere(run.isPresent(), String.join(" ", missing));
                    Run result = run.orElseThrow().get();
                    assertThat(result.status()).as(result.toString()).isZero();
                    assertThat(result.out()).isNotBlank();
                }));
            }
        }
        return tests.stream();
    }

    @Test
    void everyLessonHasTheSameFourInEveryLanguage() {
        for (LessonEntry entry : library.entries(Language.EN)) {
            List<Elsewhere> english = programs(entry.name(), Language.EN);
            assertThat(english).as(entry.name()).extracting(Elsewhere::tongue).containsOnly(Elsewhere.Tongue.values());
            for (Language language : Language.values()) {
                assertThat(programs(entry.name(), language))
                        .as(entry.name() + " " + language)
                        .extracting(Elsewhere::code)
                        .containsExactlyElementsOf(
                                english.stream().map(Elsewhere::code).toList());
            }
        }
    }

    private List<Elsewhere> programs(String lesson, Language language) {
        return library.read(lesson, language).playable().orElseThrow().screens().stream()
                .flatMap(screen -> screen.elsewhere().stream())
                .toList();
    }

    private static Stream<String> needs(Elsewhere program) {
        Stream<String> always = Stream.of(NEEDS.get(program.tongue()));
        return PS.matcher(program.code()).find() ? Stream.concat(always, Stream.of("ps")) : always;
    }

    private static boolean isHere(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }

    private Run run(String lesson, Elsewhere program) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve(lesson + "-" + program.tongue()));
        Path source = Files.writeString(place.resolve("program.c"), program.code());
        if (program.tongue() != Elsewhere.Tongue.C) {
            return run(place, NEEDS.get(program.tongue()), source.toString());
        }
        Path binary = place.resolve("program");
        Run compiled = run(place, "gcc", "-o", binary.toString(), source.toString());
        return compiled.status() == 0 ? run(place, binary.toString()) : compiled;
    }

    private static Run run(Path place, String... command) throws IOException, InterruptedException {
        Path out = place.resolve("out");
        Path err = place.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(String.join(" ", command) + " did not end");
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
