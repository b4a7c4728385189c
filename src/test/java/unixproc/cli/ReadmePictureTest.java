package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The picture on the README's first screen, as {@code scripts/picture} draws it. */
class ReadmePictureTest {
    private static final Pattern ALT = Pattern.compile("<img src=\"[^\"]*\" alt=\"([^\"]*)\">");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void showsARunAndSaysInWordsWhatItShows(String name) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Path file = Path.of("src", "main", "pictures", "fork-" + name + ".svg");
        assertThat(readme).contains("\"" + file + "\"");
        Document picture =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        String alt = ALT.matcher(readme)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(alt)
                .contains(
                        "alt=\"" + picture.getElementsByTagName("title").item(0).getTextContent() + "\"");
        String text = picture.getDocumentElement().getTextContent().replace('\u00a0', ' ');
        assertThat(text).containsSubsequence("pid = fork()", "[A 4711] fork() = 4712 (B)", "[B 4712] fork() = 0", "✓");
    }
}
