package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReaderBarrierTest {
    private final AtomicLong begun = new AtomicLong();
    private final ReaderBarrier barrier = new ReaderBarrier(begun::incrementAndGet);

    @Test
    void allIsHeardWhenARoundPassedAndNothingCame() {
        barrier.somethingIsNew();
        assertThat(barrier.allIsHeard()).isFalse();
        assertThat(barrier.allIsHeard()).isFalse();
        assertThat(begun).hasValue(1);
        barrier.over(1);
        assertThat(barrier.allIsHeard()).isTrue();
    }

    @Test
    void whatCameInTheRoundAsksForAnother() {
        assertThat(barrier.allIsHeard()).isFalse();
        barrier.somethingIsNew();
        barrier.over(1);
        assertThat(barrier.allIsHeard()).isFalse();
        barrier.over(2);
        assertThat(barrier.allIsHeard()).isTrue();
    }

    @Test
    void aLaterRoundIsAsGoodAsTheOneAskedFor() {
        long mine = barrier.begin();
        assertThat(barrier.allIsHeard()).isFalse();
        assertThat(barrier.isOver(mine)).isFalse();
        barrier.over(barrier.begin());
        assertThat(barrier.isOver(mine)).isTrue();
        assertThat(barrier.allIsHeard()).isTrue();
    }
}
