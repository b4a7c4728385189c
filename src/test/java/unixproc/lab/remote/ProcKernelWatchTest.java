package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.kernel.ProcFs;

/** What the files in {@code /proc} say of a process that may sleep. */
class ProcKernelWatchTest {
    private static final long PID = 4711;

    @TempDir
    Path proc;

    @Test
    void aProcessInACallSleeps() throws IOException {
        process('S', "61 0xffffffff 0x0 0x0 0x0 0x0 0x0 0x7ffc0 0x7ffc1");
        assertThat(watch().sleeps(PID)).isTrue();
    }

    @Test
    void aProcessThatLostItsProcessorOnTheWayToSleepRunsOn() throws IOException {
        process('S', "running");
        assertThat(watch().sleeps(PID)).isFalse();
    }

    @Test
    void whereItsCallMayNotBeReadItsStateIsBelieved() throws IOException {
        process('S', "");
        Files.delete(proc.resolve(PID + "/syscall"));
        assertThat(watch().sleeps(PID)).isTrue();
    }

    @Test
    void aStoppedProcessComesBackFromNothing() throws IOException {
        process('T', "running");
        assertThat(watch().sleeps(PID)).isTrue();
    }

    @Test
    void aRunningProcessDoesNotSleep() throws IOException {
        process('R', "running");
        assertThat(watch().sleeps(PID)).isFalse();
    }

    private ProcKernelWatch watch() {
        return new ProcKernelWatch(new ProcFs(proc));
    }

    private void process(char state, String syscall) throws IOException {
        Path folder = Files.createDirectory(proc.resolve(Long.toString(PID)));
        Files.writeString(folder.resolve("stat"), PID + " (java) " + state + " 1" + " 0".repeat(48) + "\n");
        Files.writeString(folder.resolve("syscall"), syscall + "\n");
    }
}
