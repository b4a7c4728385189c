package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the kernel does to a process without its having asked is told when it happens, and nothing else is. */
class TerminalStopsIT {
    @Test
    void aStopIsToldWithItsSignalBeforeTheNextLine() {
        ScriptRun run = ScriptRun.of("""
                fork() #=> B
                @B raise(SIGSTOP)
                kill(B, SIGCONT) #=> 0
                @B setpgid(0, 0) #=> 0
                @B read(0, buf, 1)
                getpid()
                :tree
                kill(B, SIGKILL) #=> 0
                """);
        run.assertWell();
        assertThat(run.out()
                        .lines()
                        .map(line -> line.replaceAll("\\b\\d{2,}\\b", "N"))
                        .toList())
                .containsSubsequence(
                        "[B N] raise(SIGSTOP) <unfinished ...>",
                        "[B N] --- stopped by SIGSTOP ---",
                        "[A N] kill(N, SIGCONT) = 0",
                        "[B N] --- stopped by SIGTTIN ---",
                        "[A N] getpid() = N",
                        "B N, child of A N: stopped.");
    }

    /** /proc/net/unix lists a connection that nobody has accepted with inode 0, as it does what is no socket at all. */
    @Test
    void aConnectionNobodyHasAcceptedGivesNoFileItsName() {
        ScriptRun run = ScriptRun.of("""
                s = socket(AF_UNIX, SOCK_STREAM, 0)
                bind(s, "waiting") #=> 0
                listen(s, 1) #=> 0
                c = socket(AF_UNIX, SOCK_STREAM, 0)
                connect(c, "waiting") #=> 0
                f = open("plain", O_CREAT | O_RDWR, 0600)
                :fds
                :files
                """);
        run.assertWell();
        List<String> rows = run.out()
                .lines()
                .filter(line -> line.contains("plain") && !line.contains("open("))
                .toList();
        assertThat(rows).isNotEmpty().noneMatch(line -> line.contains("waiting"));
        assertThat(run.out().lines().filter(line -> line.contains("/dev/pts")))
                .noneMatch(line -> line.contains("waiting"));
    }
}
