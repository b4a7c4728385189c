package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Jvm;
import unixproc.lab.remote.RealLab;

/** The program as a filter: a script in, strace's notation and an exit status out. */
@Timeout(300)
class FilterIT {
    private static final String SCRIPT = """
            pid = fork()  #=> B
            @B pid  #=> 0
            @B getppid()  #=> A
            @B exit(3)
            wait(&s)  #=> B
            """;
    private static final Pattern PID = Pattern.compile("\\[([A-Z]+) (\\d+)]");

    @TempDir
    private Path home;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void aScriptWhoseExpectationsAreMetEndsWell() throws Exception {
        ProgramRun run = StartedProgram.filter(home, SCRIPT, "lab");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(renamed(run.out()))
                .containsExactly(
                        "[A 100] fork() = 101 (B)",
                        "[B 101] fork() = 0",
                        "[B 101] pid = 0",
                        "[B 101] getppid() = 100 (A)",
                        "[B 101] exit(3)",
                        "[B 101] +++ exited with 3 +++",
                        "[A 100] wait(&s) = 101 (B) [s=0x300: exited with 3]");
    }

    @Test
    void anExpectationThatFailsIsToldAndGivesOne() throws Exception {
        ProgramRun run = StartedProgram.filter(home, "getpid()\ngetppid() == 1  #=> 7\ngetpid()\n", "lab");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("2").contains("7").contains("0");
        assertThat(run.lines()).hasSize(4).element(2).asString().endsWith("getppid() == 1 = 0");
    }

    @Test
    void aLineThatCannotBeReadGivesTwoAndNothingAfterItRuns() throws Exception {
        ProgramRun run = StartedProgram.filter(home, "getpid()\ngetpid(\ngetppid()\n", "lab");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("^");
        assertThat(run.out()).contains("getpid()").doesNotContain("getppid()");
    }

    @Test
    void aLineThatNobodyTypedIsRefusedInOneLine() throws Exception {
        ProgramRun run = StartedProgram.filter(home, "a".repeat(1_000_000) + "\ngetpid()\n", "lab");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("1000000").contains("65536");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aNameAsLongAsALineMayBeHasNoNearestName() throws Exception {
        ProgramRun run = StartedProgram.filter(home, "a".repeat(65_536) + "\n", "lab");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.length() < 500);
    }

    @Test
    void whatIsWrittenOnceBeforeAForkAndOnceAfterItIsSeenOnceAndTwice() throws Exception {
        ProgramRun run = StartedProgram.filter(home, "write(1,\"A\\n\"); fork(); write(1,\"B\\n\")\n", "lab");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).filteredOn("[tty] A"::equals).hasSize(1);
        assertThat(run.lines()).filteredOn("[tty] B"::equals).hasSize(2);
    }

    @Test
    void strangersAreNotKilled() throws Exception {
        ProgramRun run = StartedProgram.filter(
                home,
                "kill(1, SIGTERM)  #=> EPERM\nkill(-1, 9)  #=> EPERM\nkill("
                        + ProcessHandle.current().pid()
                        + ", 9)  #=> EPERM\nkill(getppid(), 9)  #=> EPERM\nopen(\"/dev/null\", O_RDONLY)  #=> 3\n",
                "lab");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aLabThatCannotStartGivesThree() throws Exception {
        Path tools = Files.createDirectory(home.resolve("tools"));
        Path bash = Files.writeString(tools.resolve("bash"), "#!/bin/sh\necho no lab today >&2\nexit 7\n");
        Files.setPosixFilePermissions(bash, PosixFilePermissions.fromString("rwx------"));
        List<String> command =
                new ArrayList<>(List.of("/usr/bin/env", "PATH=" + tools + File.pathSeparator + System.getenv("PATH")));
        command.addAll(Jvm.command("unixproc.Main", "lab"));
        ProgramRun run = StartedProgram.run(home, command, "getpid()\n");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("unixproc: ").contains("no lab today");
        assertThat(run.out()).isEmpty();
    }

    /** With pids in the order they first appear, from 100 on. */
    private static List<String> renamed(String out) throws IOException {
        String text = out;
        int next = 100;
        for (Matcher found = PID.matcher(out); found.find(); ) {
            String name = "[" + found.group(1) + " ";
            if (text.contains(name + found.group(2) + "]")) {
                text = text.replaceAll("\\b" + found.group(2) + "\\b", Integer.toString(next++));
            }
        }
        return text.lines().toList();
    }
}
