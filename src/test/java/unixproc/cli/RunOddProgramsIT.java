package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Needed;
import unixproc.lab.remote.RealLab;

/** Programs that are not plain families of processes: shown rightly, or refused with one line. */
@Timeout(300)
class RunOddProgramsIT {
    private static final Path PROGRAMS = Path.of("src/test/resources/unixproc/runs");
    private static final String NOTHING = "int main(void) { return 0; }\n";
    /** Becomes the program it is given, and nobody below it may trace. */
    private static final String FORBIDS = """
            #include <errno.h>
            #include <linux/filter.h>
            #include <linux/seccomp.h>
            #include <stddef.h>
            #include <sys/prctl.h>
            #include <sys/syscall.h>
            #include <unistd.h>
            int main(int argc, char **argv) {
                struct sock_filter code[] = {
                    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
                    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ptrace, 0, 1),
                    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
                    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
                };
                struct sock_fprog program = {4, code};
                prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
                prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
                execvp(argv[1], argv + 1);
                return 1;
            }
            """;

    @TempDir
    private Path home;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    private Path compile(String source, String... flags) throws Exception {
        Path file = Files.writeString(home.resolve("source.c"), source);
        List<String> words =
                new ArrayList<>(List.of("gcc", "-w", "-o", home.resolve("made").toString()));
        words.addAll(List.of(flags));
        words.add(file.toString());
        Needed.thatThere(
                Files.isExecutable(Path.of("/usr/bin/gcc"))
                        && StartedProgram.run(home, words, "").status() == 0,
                "gcc " + String.join(" ", flags));
        return home.resolve("made");
    }

    @Test
    void threadsArePartOfTheirProcess() throws Exception {
        Path json = home.resolve("run.json");
        ProgramRun run = FollowedProgram.run(
                home,
                "--json",
                json.toString(),
                PROGRAMS.resolve("threads_fork.c").toString());
        JsonObject whole = JsonParser.object().from(Files.readString(json));
        assertThat(whole.getArray("processes")).hasSize(4);
        assertThat(run.out()).contains("clone3(CLONE_THREAD)").contains("[tty] 6");
    }

    @Test
    void aThreadThatBecomesAProgramIsItsProcess() throws Exception {
        ProgramRun run =
                FollowedProgram.run(home, PROGRAMS.resolve("exec_in_thread.c").toString());
        assertThat(run.out()).contains(" = 0 [exec: sh -c exit 7]").contains("+++ exited with 7 +++");
        assertThat(run.status()).isEqualTo(7);
    }

    @Test
    void stopsAndContinuationsAreShown() throws Exception {
        ProgramRun run = FollowedProgram.run(home, PROGRAMS.resolve("stops.c").toString());
        assertThat(run.out())
                .contains("--- stopped by SIGSTOP ---")
                .contains("stopped by SIGSTOP]")
                .contains("[tty] exit 5");
    }

    @Test
    void aShellsJobControlWorksOnTheProgramsTerminal() throws Exception {
        ProgramRun run =
                FollowedProgram.run(home, "bash", "-c", "set -m; (sleep 0.1; exit 4) & fg > /dev/null; echo $?");
        assertThat(run.out()).contains("[tty] 4").doesNotContain("no job control");
    }

    @Test
    void aProgramThatWantsToBeTracedIsToldApart() throws Exception {
        Path program = compile("#include <sys/ptrace.h>\nint main(void) { return ptrace(0, 0, 0, 0) == -1; }\n");
        ProgramRun run = FollowedProgram.run(home, program.toString());
        assertThat(run.out()).contains("nobody can be traced twice");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aSetUserIdProgramIsSaidToHaveNoPrivilege() throws Exception {
        Path program = compile("#include <unistd.h>\nint main(void) { return 3; }\n");
        Files.setAttribute(program, "unix:mode", 0104755);
        ProgramRun run = FollowedProgram.run(home, program.toString());
        assertThat(run.out()).contains("a program with the rights of its owner");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aProgramOf32BitsIsRefusedInOneLine() throws Exception {
        ProgramRun run = FollowedProgram.run(home, compile(NOTHING, "-m32").toString());
        assertThat(run.err()).hasLineCount(1).contains("32 bits");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void whereTracingIsForbiddenTheLabRunsTheSource() throws Exception {
        Path forbids = compile(FORBIDS);
        String source = Files.writeString(
                        home.resolve("program.c"),
                        "#include <stdio.h>\nint main(void) { printf(\"played\\n\"); return 0; }\n")
                .toString();
        List<String> words = new ArrayList<>(List.of(forbids.toString()));
        words.addAll(FollowedProgram.command(source));
        ProgramRun run = StartedProgram.run(home, words, "");
        assertThat(run.err())
                .hasLineCount(2)
                .contains("does not let one program follow another")
                .contains("own C");
        assertThat(run.out()).contains("[tty] played");
        words.set(words.size() - 1, "/bin/true");
        ProgramRun other = StartedProgram.run(home, words, "");
        assertThat(other.err()).hasLineCount(1).contains("does not let one program follow another");
        assertThat(other.status()).isEqualTo(3);
    }

    @Test
    void whatIsPipedInIsForTheProgram() throws Exception {
        ProgramRun run = StartedProgram.run(home, FollowedProgram.command("sort"), "b\na\n");
        assertThat(run.lines()).containsSubsequence("[tty] a", "[tty] b");
    }
}
