package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.c.RandomLines;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;

/** Lines nobody would think of, in real processes: whatever they do to themselves, the lab stays. */
@Timeout(600)
class RandomLinesIT {
    /** More of them with {@code -Dunixproc.random.lines=200 -Dunixproc.random.seed=7}. */
    private static final int LINES = Integer.getInteger("unixproc.random.lines", 20);

    private static final long SEED = Long.getLong("unixproc.random.seed", 20261125);
    private static final Duration MOMENT = Duration.ofMillis(5);
    private static final long TIME_FOR_A_LINE = 500_000_000L;
    private static final int MOST_PROCESSES = 12;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void noLineTakesTheLabWithIt() {
        RandomLines random = new RandomLines(new Random(SEED), CallTable.standard(), Constants.standard());
        try (Talk talk = new Talk(RealLab.start())) {
            talk.ready();
            talk.run("A", "a = 1; b = 2; c = 3; int p[4]; char s[64]; struct rlimit r;");
            for (int i = 0; i < LINES; i++) {
                String line = random.line();
                try {
                    give(talk, line);
                } catch (AssertionError | LabGone lost) {
                    throw new AssertionError("seed " + SEED + ", line " + i + ": " + line, lost);
                }
            }
            talk.afresh();
            assertThat(talk.run("A", "getpid()")).contains("A getpid() = A");
            assertThat(talk.lab().account().created() - talk.lab().account().ended())
                    .isEqualTo(1);
        }
    }

    private static void give(Talk talk, String line) {
        Lab lab = talk.lab();
        Optional<LabProcess> idle = lab.processes().stream()
                .filter(process -> process.status() == Status.IDLE)
                .reduce((first, second) -> second);
        if (idle.isEmpty() || living(lab).size() > MOST_PROCESSES) {
            talk.afresh();
            talk.run("A", "a = 1; b = 2; c = 3; int p[4]; char s[64]; struct rlimit r;");
        }
        talk.start(
                idle.filter(process -> lab.find(process.letter())
                                .filter(now -> now.status() == Status.IDLE)
                                .isPresent())
                        .map(LabProcess::letter)
                        .orElse("A"),
                line);
        long end = System.nanoTime() + TIME_FOR_A_LINE;
        while (!lab.isSettled() && System.nanoTime() < end) {
            lab.next(MOMENT);
        }
        living(lab).stream()
                .filter(process -> process.status() == Status.RUNNING || process.status() == Status.ASLEEP)
                .forEach(lab::interrupt);
        talk.settle();
    }

    private static List<LabProcess> living(Lab lab) {
        return lab.processes().stream().filter(LabProcess::isAlive).toList();
    }
}
