package unixproc.lesson.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonTextTest {
    private static final Map<String, String> FACTS = Map.of("A", "4711", "A.ppid", "20", "shell", "b$sh");

    @Test
    void placesAreFilledWithFacts() {
        assertThat(fill("{A} is a child of {A.ppid}, not of {shell}."))
                .isEqualTo("4711 is a child of 20, not of b$sh.");
    }

    @Test
    void whatHasNoFactStaysAsItIs() {
        assertThat(fill("{B} and {A.tty}")).isEqualTo("{B} and {A.tty}");
    }

    @Test
    void bracesOfOtherLanguagesAreNoPlaces() {
        for (String text : new String[] {"${A}", "{ A }", "{3, 4}", "{}", "if (x) {A;}"}) {
            assertThat(fill(text)).isEqualTo(text);
        }
    }

    @Test
    void whatCanBeAskedIsKnown() {
        assertThat(LessonText.isKnown("A")).isTrue();
        assertThat(LessonText.isKnown("AB.tty")).isTrue();
        assertThat(LessonText.isKnown("shell.pid")).isTrue();
        assertThat(LessonText.isKnown("A.mood")).isFalse();
        assertThat(LessonText.isKnown("shel")).isFalse();
    }

    private static String fill(String text) {
        return LessonText.fill(text, name -> Optional.ofNullable(FACTS.get(name)));
    }
}
