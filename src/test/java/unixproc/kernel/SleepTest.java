package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.abi.Processor;

/** On a made-up {@code /proc}. */
class SleepTest {
    private static final SyscallTable TABLE = SyscallTable.of(Processor.X86_64);

    @TempDir
    private Path root;

    @BeforeEach
    void makeAProcess() throws IOException {
        Files.createDirectory(root.resolve("4711"));
    }

    private Optional<Sleep> in(State state, String file, String content) throws IOException {
        Files.writeString(root.resolve("4711").resolve(file), content);
        Stat stat = new Stat(4711, "a", state, 1, 1, 1, 0, -1, 0, 0, 0, 0, 0);
        return Sleep.of(new ProcFs(root), stat, TABLE);
    }

    private Optional<Sleep> read(State state, int fd) throws IOException {
        return in(state, "syscall", "0 0x" + Integer.toHexString(fd) + " 0x0 0x0 0x0 0x0 0x0 0x0 0x0\n");
    }

    @Test
    void onlyAProcessThatIsAsleepIsAsleepInACall() throws IOException {
        assertThat(read(State.SLEEPING, 3)).contains(new Sleep("read", OptionalInt.of(3)));
        assertThat(read(State.UNINTERRUPTIBLE, 3)).isPresent();
        assertThat(read(State.RUNNING, 3)).isEmpty();
        assertThat(read(State.STOPPED, 3)).isEmpty();
        assertThat(read(State.ZOMBIE, 3)).isEmpty();
    }

    @Test
    void aProcessThatReadsFromTheLabWaitsForALine() throws IOException {
        assertThat(read(State.SLEEPING, 64).orElseThrow().isTheLabsOwn()).isTrue();
        assertThat(read(State.SLEEPING, 63).orElseThrow().isTheLabsOwn()).isFalse();
    }

    @Test
    void whereTheCallIsHiddenTheKernelFunctionTells() throws IOException {
        Optional<Sleep> waiting = in(State.SLEEPING, "wchan", "do_wait");
        assertThat(waiting).contains(new Sleep("wait4", OptionalInt.empty()));
        assertThat(waiting.orElseThrow().isIn("waitpid")).isTrue();
        assertThat(in(State.SLEEPING, "wchan", "unheard_of")).isEmpty();
        assertThat(in(State.SLEEPING, "wchan", "0")).isEmpty();
    }
}
