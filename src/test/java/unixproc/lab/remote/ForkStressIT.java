package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;

/** Thousands of forked processes, every one of which must answer and end as it is told. */
@Timeout(900)
class ForkStressIT {
    private static final int PROCESSES = 5_000;
    private static final int ROUNDS_BETWEEN_FRESH_STARTS = 20;
    private static final int LARGEST_STATUS = 256;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void everyOneOfFiveThousandInTreesFiveDeepAnswersAndEndsAsTold() {
        try (Talk talk = new Talk(RealLab.start())) {
            talk.ready();
            int forked = 0;
            for (int round = 1; forked < PROCESSES; round++) {
                forked += growAndFell(talk);
                if (round % ROUNDS_BETWEEN_FRESH_STARTS == 0) {
                    talk.lab().afresh();
                    talk.settle();
                }
            }
            Lab.Account account = talk.lab().account();
            assertThat(account.created() - account.ended()).isEqualTo(1);
            assertThat(account.ended()).isGreaterThanOrEqualTo(PROCESSES);
        }
    }

    /** One tree of 32: the first has five children, of whom the eldest has four, and so on. */
    private static int growAndFell(Talk talk) {
        talk.run("A", "fork(); fork(); fork(); fork(); fork()");
        List<LabProcess> children = talk.lab().processes().stream()
                .filter(process -> process.isAlive() && !process.letter().equals("A"))
                .toList();
        assertThat(children).hasSize(31).allMatch(process -> process.status() == LabProcess.Status.IDLE);
        children.forEach(child -> talk.start(child.letter(), "getpid()"));
        assertThat(talk.settle())
                .containsAll(children.stream()
                        .map(child -> child.letter() + " getpid() = " + child.letter())
                        .toList());
        children.forEach(child -> talk.start(child.letter(), "exit(" + status(child) + ")"));
        assertThat(talk.settle())
                .containsAll(children.stream()
                        .map(child -> child.letter() + " ended 0x" + Integer.toHexString(status(child) << 8))
                        .toList());
        talk.run("A", "while (wait() > 0) ;");
        return children.size();
    }

    private static int status(LabProcess process) {
        return (int) (process.pid() % LARGEST_STATUS);
    }
}
