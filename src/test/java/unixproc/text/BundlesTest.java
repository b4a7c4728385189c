package unixproc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is said exists in both languages, with the same places to fill. */
class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static Properties read(String part, String language) throws IOException {
        Properties properties = new Properties();
        String name = "/unixproc/" + part + "/messages_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(BundlesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"c/call", "cli", "tutor", "view", "lesson", "doctor"})
    void bothLanguagesSayTheSameThings(String part) throws IOException {
        Properties english = read(part, "en");
        Properties japanese = read(part, "ja");
        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(japanese.getProperty(key)))
                    .as(part + " " + key)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }
}
