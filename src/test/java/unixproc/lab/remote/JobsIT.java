package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unixproc.lab.LabTty;
import unixproc.lab.Rails;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lab.remote.jvm.LabLauncher;

/** Lab init as the shell of its terminal, where the terminal goes away. */
class JobsIT {
    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    /** As a shell passes it on: to its jobs. A process that left the terminal is not reached. */
    @Test
    void aHangUpReachesTheJobsAndNoDaemon() {
        LabTty terminal = RealLab.terminal();
        try (Talk talk = new Talk(new LabLauncher(LabJvmCommand.ofThisProgram(Rails.USUAL, List.of())).launch(terminal))
                .ready()) {
            talk.run("A", "fork()");
            talk.run("A", "fork()");
            talk.run("B", "setsid()");
            terminal.close();
            talk.until(
                    "the end of A and C",
                    () -> !talk.process("A").isAlive() && !talk.process("C").isAlive());
            assertThat(talk.settle()).contains("A ended 0x1", "C ended 0x1");
            assertThat(talk.run("B", "getpid()")).contains("B getpid() = B");
        }
    }
}
