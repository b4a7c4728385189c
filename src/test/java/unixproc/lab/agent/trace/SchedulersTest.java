package unixproc.lab.agent.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The orders decide by age or by the seed, never by pids, which are others in every run. */
class SchedulersTest {
    private static Tracee[] held(int... tasks) {
        Tracee[] held = new Tracee[tasks.length + 1];
        for (int i = 0; i < tasks.length; i++) {
            held[i] = new Tracee(tasks[i], tasks[i] % 10);
            held[i].heldSince = i;
        }
        return held;
    }

    private static List<Integer> ages(String order, int... tasks) {
        Scheduler scheduler = Schedulers.named(order);
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            chosen.add(scheduler.choose(held(tasks)).number);
        }
        return chosen;
    }

    @Test
    void parentFirstAndChildFirstGoByAge() {
        assertThat(ages("parent-first", 12, 31, 23)).containsOnly(1);
        assertThat(ages("child-first", 12, 31, 23)).containsOnly(3);
    }

    @Test
    void theSameSeedGivesTheSameOrderWhateverThePids() {
        assertThat(ages("random:7", 12, 31, 23)).isEqualTo(ages("random:7", 93, 52, 71));
        assertThat(ages("random:7", 12, 31, 23)).contains(1, 2, 3).isNotEqualTo(ages("random:8", 12, 31, 23));
    }

    @Test
    void steppingChoosesWhoHasBeenHeldLongest() {
        assertThat(ages("stepping", 22, 11)).containsOnly(2);
    }
}
