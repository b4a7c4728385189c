package unixproc.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import unixproc.console.text.Theme;
import unixproc.kernel.Limits;
import unixproc.kernel.Snapshot;
import unixproc.kernel.State;
import unixproc.text.Language;

class ViewMessagesTest {
    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String name = "messages_" + language + ".properties";
        try (Reader in = new InputStreamReader(RenderOptions.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = messages("en");
        Properties japanese = messages("ja");
        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(japanese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Set<Integer> places(String sentence) {
        Set<Integer> places = new TreeSet<>();
        for (int place = 0; place < 10; place++) {
            if (sentence.contains("{" + place + "}")) {
                places.add(place);
            }
        }
        return places;
    }

    @Test
    void everyHappeningLimitAndStateHasItsWords() throws IOException {
        Set<String> keys = messages("en").stringPropertyNames();
        for (TimelineEvent.Kind kind : TimelineEvent.Kind.values()) {
            assertThat(keys).contains("timeline." + kind, "timeline." + kind + ".bare");
        }
        for (Limits.Resource resource : Limits.Resource.values()) {
            assertThat(keys).contains("limits." + resource);
        }
        RenderOptions options = RenderOptions.of(80, Theme.ASCII, RenderOptions.Form.DRAWN, Language.JA);
        for (State state : State.values()) {
            LabSnapshot snapshot = new LabSnapshot(Snapshot.EMPTY, new ProcessNames(Map.of("A", 7L), "A", 0, 0, 1));
            assertThat(new ProcessWording(snapshot, options)
                            .doing(new SampleProcess(7, 1).state(state).record()))
                    .isNotBlank();
        }
    }
}
