package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.lab.LabProcess;
import unixproc.lab.Rails;

/** The rails behind which somebody else's lessons run: no way leads to a program that is not on the list. */
@Timeout(120)
class LabOfStrangersIT {
    private final Talk talk =
            new Talk(RealLab.start(LabJvmCommand.ofThisProgram(Rails.OF_STRANGERS, List.of()))).ready();

    @AfterEach
    void nothingIsLeft() {
        talk.close();
        RealLab.nothingIsLeft();
    }

    @Test
    void aFewProgramsOfTheSystemCanBeRunAndNoOthers() {
        refused("execvp(\"sh\", \"sh\", \"-c\", \"id\")");
        refused("execve(\"/bin/sh\")");
        refused("execl(\"/usr/bin/env\", \"env\", \"id\")");
        talk.run("A", "fd = open(\"true\", O_CREAT | O_WRONLY, 0755); close(fd)");
        refused("execve(\"./true\")");
        refused("execv(\"true\", \"true\")");
        refused("setenv(\"LD_PRELOAD\", \"./mine.so\")");
        refused("execve(\"/bin/true\", {\"true\"}, {\"LD_AUDIT=./mine.so\"})");
        talk.run("A", "setenv(\"PATH\", \".:/usr/bin:/bin\")");
        refused("execvp(\"true\", \"true\")");
        talk.run("A", "setenv(\"PATH\", \"/usr/bin:/bin\")");
        talk.run("A", "fork(); fork()");
        becomes("B", "execvp(\"true\", \"true\")");
        becomes("C", "execve(\"/bin/echo\", {\"echo\", \"hi\"}, {\"A=1\"})");
    }

    @Test
    void filesOutsideTheScratchDirectoryCannotBeWritten() {
        refused("open(\"/tmp/from-a-stranger\", O_CREAT | O_WRONLY, 0644)");
    }

    private void refused(String line) {
        assertThat(String.join("\n", talk.run("A", line))).as(line).contains("EPERM");
    }

    private void becomes(String letter, String line) {
        assertThat(String.join("\n", talk.run(letter, line))).as(line).doesNotContain("EPERM");
        talk.until("the end of " + letter, () -> talk.process(letter).status() == LabProcess.Status.ENDED);
    }
}
