package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lab.LabProcess;
import unixproc.lab.Rails;
import unixproc.lab.remote.jvm.LabJvmCommand;

/** The rails behind which somebody else's lessons run: no way leads to a program that is not on the list. */
@Timeout(120)
class LabOfStrangersIT {
    private Path log;
    private Talk talk;

    /** A lab that keeps a record of the classes it loads. */
    @BeforeEach
    void open(@TempDir Path directory) {
        log = directory.resolve("classes");
        String flag = "-Xlog:class+load=info:file=" + log + ":pid:filecount=0";
        talk = new Talk(RealLab.start(LabJvmCommand.ofThisProgram(Rails.OF_STRANGERS, List.of(flag)))).ready();
    }

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
        talk.run("A", "setenv(\"PATH\", \"/usr/bin:/bin:/opt\")");
        talk.run("A", "fork(); fork()");
        becomes("B", "execvp(\"true\", \"true\")");
        becomes("C", "execve(\"/bin/echo\", {\"echo\", \"hi\"}, {\"A=1\"})");
    }

    /** Nobody below lab init can connect, so a fork gets its connection to the tutor from init. */
    @Test
    void forksSpeakToTheTutorWithoutConnectingAndWithoutLoadingAClass() throws IOException {
        int before = Files.readAllLines(log).size();
        refused("socket(AF_UNIX, SOCK_DGRAM, 0)");
        refused("connect(socket(AF_UNIX, SOCK_STREAM, 0), \"../door\")");
        talk.run("A", "fork(); fork(); fork()");
        assertThat(talk.lab().processes()).hasSize(8);
        for (LabProcess process : talk.lab().processes()) {
            String letter = process.letter();
            assertThat(talk.run(letter, "getpid()")).contains(letter + " getpid() = " + letter);
        }
        List<String> all = Files.readAllLines(log);
        assertThat(all.subList(before, all.size())).isEmpty();
    }

    /** Connections for the forks to come are set aside while there still are descriptors for them. */
    @Test
    void forksUnderALowLimitOnDescriptors() {
        talk.run("A", "setrlimit(RLIMIT_NOFILE, {8, 8})");
        talk.run("A", "fork(); fork()");
        assertThat(talk.lab().processes()).hasSize(4);
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
