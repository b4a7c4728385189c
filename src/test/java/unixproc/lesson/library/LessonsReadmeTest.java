package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lesson.check.kind.CheckReader;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.parse.Sources;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlNode;
import unixproc.lesson.yaml.YamlReader;

/** What authors are told must be so. */
class LessonsReadmeTest {
    private static final Path README = Path.of("lessons/README.md");
    private static final Path JAPANESE = Path.of("lessons/README.ja.md");

    @Test
    void theExampleIsALessonInTwoLanguagesWithoutProblems(@TempDir Path lessons) throws IOException {
        Path folder = Files.createDirectory(lessons.resolve("01-example"));
        Path glossary = Files.createDirectory(lessons.resolve("glossary"));
        Files.writeString(glossary.resolve("en.md"), "## fork\n\nTo make a copy of oneself.\n");
        Files.writeString(glossary.resolve("ja.md"), "## fork\n\n自分のコピーを作ること。\n");
        Files.writeString(folder.resolve("en.md"), fenced(README, "````markdown\n", "\n````"));
        Files.writeString(folder.resolve("ja.md"), fenced(JAPANESE, "````markdown\n", "\n````"));
        assertThat(LessonLibrary.open(lessons).check())
                .extracting(LessonProblem::key)
                .isEmpty();
    }

    @Test
    void everyCheckIsShownAndEveryCheckShownCanBeRead() throws IOException {
        Problems problems = new Problems(Sources.of(""));
        YamlNode.Sequence checks =
                (YamlNode.Sequence) YamlReader.read(fenced(README, "```yaml\n", "\n```"), 1, problems)
                        .orElseThrow();
        List<String> words = checks.items().stream()
                .map(item -> ((YamlNode.Mapping) item).entries().get(0).key().text())
                .toList();
        checks.items()
                .forEach(item -> assertThat(CheckReader.read(item, problems)).isPresent());
        assertThat(problems.all()).isEmpty();
        List<String> besides = List.of("gone", "zombie");
        assertThat(CheckReader.all().stream().map(CheckSyntax::word).filter(word -> !besides.contains(word)))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void theChecksAreTheSameInBothLanguages() throws IOException {
        assertThat(checks(JAPANESE)).isNotEmpty().isEqualTo(checks(README));
    }

    private static List<String> checks(Path readme) throws IOException {
        return fenced(readme, "```yaml\n", "\n```")
                .lines()
                .map(line -> line.replaceFirst(" +#.*", ""))
                .toList();
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(170);
        assertThat(Files.readAllLines(JAPANESE)).hasSizeLessThan(170);
    }

    private static String fenced(Path readme, String opening, String closing) throws IOException {
        Matcher matcher = Pattern.compile(Pattern.quote(opening) + "(.*?)" + Pattern.quote(closing), Pattern.DOTALL)
                .matcher(Files.readString(readme));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
