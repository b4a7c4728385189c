package unixproc.lesson.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPatternTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "/dev/null, /dev/null, true",
        "/dev/null, /dev/nulls, false",
        "/dev/pts/*, /dev/pts/3, true",
        "/dev/pts/*, /dev/tty, false",
        "pipe:*, pipe:[77], true",
        "/proc/*/stat, /proc/100/stat, true",
        "/proc/*/stat, /proc/stat, false",
        "*/a*a, /x/a, false",
        "*/a*a, /x/aa, true",
        "**, anything, true",
    })
    void aStarStandsForAnyCharacters(String pattern, String path, boolean matches) {
        assertThat(TargetPattern.matches(pattern, path)).isEqualTo(matches);
    }

    @Test
    void manyStarsTakeNoLongerThanOne() {
        assertThat(TargetPattern.matches("*a".repeat(60) + "*b", "a".repeat(4000)))
                .isFalse();
    }
}
