package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unixproc.lesson.model.Screen;
import unixproc.lesson.parse.Sources;
import unixproc.lesson.progress.Confidence;

class TwinsTest {
    private static final Screen SCREEN = Sources.screenOf("""
                    ```predict
                    How many?
                    answer: 4
                    > Yes.
                    - *
                      > No.
                    ```

                    ```predict twin
                    How many of others?
                    answer: 5
                    > Yes.
                    - *
                      > No.
                    ```
                    """);

    private final Twins twins = new Twins();

    @Test
    void whoWasSureAndWrongIsAskedTwoScreensLater() {
        twins.answered(SCREEN, 3, 1, false, Confidence.SURE);
        assertThat(twins.isDue(2, false)).isFalse();
        assertThat(twins.isDue(3, false)).isTrue();
        assertThat(twins.next().number()).isEqualTo(3);
        assertThat(twins.isDue(9, true)).isFalse();
    }

    @Test
    void nobodyElseIs() {
        twins.answered(SCREEN, 0, 1, true, Confidence.SURE);
        twins.answered(SCREEN, 0, 1, false, Confidence.GUESS);
        twins.answered(SCREEN, 0, 1, false, Confidence.UNSAID);
        assertThat(twins.isDue(9, true)).isFalse();
    }

    @Test
    void atTheEndOfALessonAllAreAsked() {
        twins.answered(SCREEN, 0, 7, false, Confidence.SURE);
        assertThat(twins.isDue(8, false)).isFalse();
        assertThat(twins.isDue(8, true)).isTrue();
        assertThat(twins.next().question().twin()).isTrue();
    }
}
