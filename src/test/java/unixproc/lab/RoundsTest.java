package unixproc.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final AtomicLong begun = new AtomicLong();
    private final Rounds rounds = new Rounds(begun::incrementAndGet);

    @Test
    void allIsHeardWhenARoundPassedAndNothingCame() {
        rounds.somethingIsNew();
        assertThat(rounds.allIsHeard()).isFalse();
        assertThat(rounds.allIsHeard()).isFalse();
        assertThat(begun).hasValue(1);
        rounds.over(1);
        assertThat(rounds.allIsHeard()).isTrue();
    }

    @Test
    void whatCameInTheRoundAsksForAnother() {
        assertThat(rounds.allIsHeard()).isFalse();
        rounds.somethingIsNew();
        rounds.over(1);
        assertThat(rounds.allIsHeard()).isFalse();
        rounds.over(2);
        assertThat(rounds.allIsHeard()).isTrue();
    }

    @Test
    void aLaterRoundIsAsGoodAsTheOneAskedFor() {
        long mine = rounds.begin();
        assertThat(rounds.allIsHeard()).isFalse();
        assertThat(rounds.isOver(mine)).isFalse();
        rounds.over(rounds.begin());
        assertThat(rounds.isOver(mine)).isTrue();
        assertThat(rounds.allIsHeard()).isTrue();
    }
}
