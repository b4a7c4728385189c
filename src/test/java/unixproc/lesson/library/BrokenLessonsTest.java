package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.Language;
import unixproc.text.Messages;

/**
 * One folder for each way to break a lesson, and in {@code expected.txt} every problem it must be told of, with file,
 * line, column, length and key.
 */
class BrokenLessonsTest {
    private static final Path CASES = Path.of("src/test/resources/broken-lessons");

    @TestFactory
    Stream<DynamicTest> everyProblemIsFoundAtItsPlace() throws IOException {
        Map<String, List<String>> expected = expected();
        return cases().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(found(name)).isNotEmpty().isEqualTo(expected.get(name))));
    }

    @TestFactory
    Stream<DynamicTest> everyProblemIsToldWithARemedyInBothLanguages() throws IOException {
        return cases().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(problems(name)).allSatisfy(problem -> {
                            for (Language language : Language.values()) {
                                Messages messages = Messages.of("lesson", language);
                                assertThat(problem.sentence(messages)).endsWith(language == Language.JA ? "。" : ".");
                                assertThat(problem.remedy(messages))
                                        .isNotBlank()
                                        .doesNotContainPattern("\\{\\d\\}");
                            }
                        })));
    }

    @Test
    void thereIsACaseForEveryLineOfExpectations() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(expected().keySet());
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<LessonProblem> problems(String name) {
        return LessonLibrary.open(CASES.resolve(name)).check();
    }

    private static List<String> found(String name) {
        return problems(name).stream()
                .map(problem -> CASES.resolve(name).relativize(Path.of(problem.file())) + ":" + problem.line() + ":"
                        + problem.column() + "+" + problem.length() + " " + problem.key())
                .toList();
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        for (String line : Files.readAllLines(CASES.resolve("expected.txt"))) {
            String[] words = line.split(" ", 2);
            expected.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words[1]);
        }
        return expected;
    }
}
