package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.Needed;
import unixproc.lab.remote.RealLab;

/** Whatever the program is started in, it works, or says in one line what is missing and gives the exit status for it. */
@Timeout(300)
class SurroundingsIT {
    private static final int OUTPUT_LOST = 74;
    private static final int NO_LAB = 3;

    @TempDir
    private Path home;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void closedInputIsAnEmptyScript() throws Exception {
        ProgramRun run = shell("$U lab <&-");
        assertThat(run).isEqualTo(new ProgramRun(0, "", ""));
    }

    @Test
    void closedErrorsDisturbNobody() throws Exception {
        ProgramRun run = shell("echo 'getpid()' | $U lab 2>&-");
        assertThat(run.out()).contains("] getpid() = ");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "progress", "progress --json", "--help", "check lessons/01-intro/en.md"})
    void whatCannotBeWrittenIsNoSuccess(String words) throws Exception {
        ProgramRun full = shell("$U " + words + " >/dev/full");
        assertThat(full.err()).hasLineCount(1).contains("standard output", "No space left on device");
        assertThat(full.status()).isEqualTo(OUTPUT_LOST);
        ProgramRun closed = shell("$U " + words + " >&-");
        assertThat(closed.err()).hasLineCount(1).contains("Bad file descriptor");
        assertThat(closed.status()).isEqualTo(OUTPUT_LOST);
    }

    @Test
    void aScriptWhoseOutputIsLostSaysSoAndKeepsAStatusOfItsOwn() throws Exception {
        assertThat(shell("echo 'getpid()' | $U lab >/dev/full").status()).isEqualTo(OUTPUT_LOST);
        assertThat(shell("echo 'getpid() #=> 0' | $U lab >/dev/full").status()).isEqualTo(1);
    }

    @Test
    void aReaderWhoLeavesIsNotTold() throws Exception {
        ProgramRun run = shell("for i in $(seq 9000); do echo getpid; done | $U lab | head -n 1");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ulimit -n 16", "ulimit -n 63", "ulimit -v 100000", "ulimit -v 1500000"})
    void aLimitThatIsTooLowIsNamed(String limit) throws Exception {
        ProgramRun run = shell(limit + "; echo 'getpid()' | $U lab");
        assertThat(run.err()).hasLineCount(1).contains("raise the limit: ulimit");
        assertThat(run.status()).isEqualTo(NO_LAB);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsSaidToBeEnoughIsEnough() throws Exception {
        ProgramRun run = shell("ulimit -n 64; ulimit -v 2500000; echo 'getpid()' | $U lab");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("] getpid() = ");
    }

    @Test
    void aLongTemporaryDirectoryIsNamed() throws Exception {
        Path folder = Files.createDirectory(home.resolve("x".repeat(100)));
        ProgramRun run = shell("echo 'getpid()' | TMPDIR=" + folder + " $U lab");
        assertThat(run.err()).hasLineCount(1).contains("too long");
        assertThat(run.status()).isEqualTo(NO_LAB);
    }

    @Test
    void aRelativeTemporaryDirectoryIsFoundFromEveryProcess() throws Exception {
        Files.createDirectory(home.resolve("tmp"));
        ProgramRun run =
                shell("cd $HOME; printf 'fork() #=> B\\n@B execlp(\"pwd\", \"pwd\")\\nwait()\\n' | TMPDIR=tmp $U lab");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("[tty] " + home.toRealPath() + "/tmp/unixproc");
        assertThat(run.status()).isZero();
    }

    @Test
    void aTemporaryDirectoryMayHaveLettersOfAnyScriptWhereTheLocaleHas() throws Exception {
        Path folder = Files.createDirectory(home.resolve("一時"));
        assertThat(shell("echo 'getpid()' | TMPDIR=" + folder + " $U lab").out())
                .contains("] getpid() = ");
        ProgramRun run = shell("echo 'getpid()' | LC_ALL=C TMPDIR=" + folder + " $U lab");
        assertThat(run.err()).hasLineCount(1).contains("LC_ALL=C.UTF-8");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aHomeTheLocaleHasNoLettersForIsNamed() throws Exception {
        ProgramRun run = shell("mkdir $HOME/家; LC_ALL=C HOME=$HOME/家 $U progress");
        assertThat(run.err()).hasLineCount(1).contains("LC_ALL=C.UTF-8");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mount -t tmpfs none /dev/pts", "mount --bind /dev/null /dev/ptmx"})
    void withoutPseudoTerminalsThereIsNoLab(String taken) throws Exception {
        Needed.thatThere(shell("unshare -rm true").status() == 0, "mount namespace for users");
        ProgramRun run = shell("unshare -rm bash -c '" + taken + "; echo \"getpid()\" | $U lab'");
        assertThat(run.err()).hasLineCount(1).contains("/dev/pts");
        assertThat(run.status()).isEqualTo(NO_LAB);
        assertThat(run.out()).isEmpty();
        assertThat(shell("unshare -rm bash -c '" + taken + "; $U doctor'").out())
                .contains("pseudo-terminal");
    }

    @Test
    void anEndlessLineIsRefusedAndTakesNoMemory() throws Exception {
        ProgramRun run = shell("tr '\\0' a </dev/zero | $U lab");
        assertThat(run.err()).hasLineCount(1).contains("too long for one line", "65536");
        assertThat(run.status()).isEqualTo(2);
        assertThat(shell("$U review </dev/zero").err().length()).isLessThan(1000);
    }

    /** A command for the shell, in which {@code $U} is the program. */
    private ProgramRun shell(String command) throws IOException, InterruptedException {
        return StartedProgram.run(
                home, List.of("bash", "-c", "export U=" + StartedProgram.LAUNCHER + "; " + command), "");
    }
}
