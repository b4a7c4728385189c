package unixproc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons and messages are one Japanese: {@code spellings-ja.txt} lists what is written in another way. */
final class JapaneseSpellingTest {
    private static final Path LIST = Path.of("src", "test", "resources", "unixproc", "text", "spellings-ja.txt");
    private static final Pattern BLOCK = Pattern.compile(
            "^```(?:lab|c|python|ruby|shell|picture|text|yaml)\\b.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    /** Words for the tutor with the name of what stands behind them, where the blank belongs to the word. */
    private static final Pattern WORD = Pattern.compile(":[a-z]+ (?:all )?(?:名前|言語|ファイル名|秒)(?: ファイル名)?");

    private static final Pattern MARKERS =
            Pattern.compile("^\\s*(?:[-*]|\\d+\\.|>|#+|[\\w.-]+ ?[=:](?= ))(?:\\s+(?:[-*>]|\\[.\\]))*\\s+");

    @Test
    void lessonsAndMessagesUseNoneOfTheSpellingsOnTheList() throws IOException {
        List<Spelling> spellings = spellings();
        List<String> found = new ArrayList<>();
        for (Path file : japanese()) {
            List<String> lines = withoutCode(Files.readString(file)).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (isNames(file, lines.get(i))) {
                    continue;
                }
                String place = file + ":" + (i + 1) + ": ";
                found.addAll(faults(lines.get(i), spellings).stream()
                        .map(place::concat)
                        .toList());
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            problem.x = ハンドラは二つ | ハンドラー
            2つのプロセス | 漢数字
            - [ ] A が待つ。 | 空けない
            子は`メモリー`で作る。 |
            ## 課題：42番 |
            """)
    void findsWhatIsOnTheListAndNothingInCodeOrMarks(String line, String instead) throws IOException {
        List<String> faults = faults(withoutCode(line), spellings());
        if (instead == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains(instead);
        }
    }

    /** A heading of the glossary: the forms of a term, as a list for the program. */
    private static boolean isNames(Path file, String line) {
        return file.getParent().endsWith("glossary") && line.startsWith("## ");
    }

    private static List<String> faults(String line, List<Spelling> spellings) {
        String text = WORD.matcher(MARKERS.matcher(line).replaceFirst("")).replaceAll("C");
        return spellings.stream()
                .filter(spelling -> spelling.wrong().matcher(text).find())
                .map(spelling -> first(spelling, text) + " → " + spelling.right())
                .toList();
    }

    private static String first(Spelling spelling, String text) {
        Matcher matcher = spelling.wrong().matcher(text);
        return matcher.find() ? text.substring(Math.max(0, matcher.start() - 10), matcher.end()) : "";
    }

    private static String withoutCode(String text) {
        String prose = BLOCK.matcher(text)
                .replaceAll(block -> "\n".repeat((int)
                        block.group().chars().filter(each -> each == '\n').count()));
        return CODE.matcher(prose).replaceAll("C");
    }

    private static List<Path> japanese() throws IOException {
        try (Stream<Path> lessons = Files.walk(Path.of("lessons"));
                Stream<Path> bundles = Files.walk(Path.of("src", "main", "resources", "unixproc"))) {
            List<Path> files = Stream.concat(
                            lessons.filter(file -> file.endsWith("ja.md") || file.endsWith("README.ja.md")),
                            bundles.filter(file -> file.endsWith("messages_ja.properties")))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(20);
            return files;
        }
    }

    private static List<Spelling> spellings() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" → ", 2))
                .map(pair -> new Spelling(Pattern.compile(pair[0]), pair[1]))
                .toList();
    }

    private record Spelling(Pattern wrong, String right) {}
}
