package unixproc.tutor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionOrderTest {
    @Test
    void aScriptMeetsTheChoicesAsTheyAreWritten() {
        assertThat(QuestionOrder.AS_WRITTEN.of(4)).containsExactly(0, 1, 2, 3);
        assertThat(QuestionOrder.AS_WRITTEN.of(0)).isEmpty();
    }

    @Test
    void aPersonMeetsEveryOrderAndEachHasAllChoices() {
        QuestionOrder order = QuestionOrder.shuffled(new Random(1));
        Set<List<Integer>> met = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            List<Integer> one = order.of(3);
            assertThat(one).containsExactlyInAnyOrder(0, 1, 2);
            met.add(one);
        }
        assertThat(met).hasSize(6);
    }
}
