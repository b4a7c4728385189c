package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A limit is as long on a busy machine as on an idle one. */
@Timeout(60)
class OwnTimeTest {
    private static final long TICK_NANOS = 10_000_000L;
    private static final Duration SOME = Duration.ofMillis(200);

    private final ProcFs proc = new ProcFs();

    @Test
    void theClockCountsForOneThatSleeps() throws IOException {
        Process sleeper = new ProcessBuilder("sleep", "1000").start();
        try {
            OwnTime time = new OwnTime(proc, () -> List.of(sleeper.pid()));
            long start = System.nanoTime();
            while (time.nanos() < SOME.toNanos()) {
                Thread.onSpinWait();
            }
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(SOME.toNanos());
        } finally {
            sleeper.destroyForcibly();
        }
    }

    @Test
    void itsProcessorTimeCountsForOneThatRunsOrWaitsForAProcessor() throws IOException {
        Process busy = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        try {
            while (ticks(busy) < 3) {
                Thread.onSpinWait();
            }
            OwnTime time = new OwnTime(proc, () -> List.of(busy.pid()));
            long had = 0;
            while (had < SOME.toNanos()) {
                had = time.nanos();
            }
            assertThat(had).isLessThanOrEqualTo(ticks(busy) * TICK_NANOS);
        } finally {
            busy.destroyForcibly();
        }
    }

    @Test
    void theClockCountsWhereNobodyIs() {
        OwnTime time = new OwnTime(proc, List::of);
        while (time.nanos() < SOME.toNanos()) {
            Thread.onSpinWait();
        }
        assertThat(time.nanos()).isGreaterThanOrEqualTo(SOME.toNanos());
    }

    private long ticks(Process process) {
        return proc.stat(process.pid()).orElseThrow().processorTicks();
    }
}
