package unixproc.posix.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

class LabProcessesTest {
    private final Native loaded = Native.load();
    private final LabProcesses processes = new LabProcesses(loaded, new NativeMemory(loaded));
    private Process child;

    @BeforeEach
    void start() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        child.destroyForcibly();
    }

    @Test
    void aChildIsBelowItsParentAndNotTheOtherWayRound() {
        int pid = (int) child.pid();
        assertThat(processes.isBelow(pid, loaded.pid())).isTrue();
        assertThat(processes.isBelow(loaded.pid(), pid)).isFalse();
        assertThat(processes.isBelow(pid, pid)).isFalse();
        assertThat(processes.below(loaded.pid()))
                .extracting(LabProcesses.Kin::pid)
                .contains(pid)
                .doesNotContain(loaded.pid());
    }

    @Test
    void theChildrenOfAProcessOfOneThreadAreListed() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "sleep 60 & sleep 60 & read line").start();
        int pid = (int) shell.pid();
        while (processes.childrenOf(pid).size() < 2) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> children = shell.children().toList();
        assertThat(processes.childrenOf(pid))
                .containsExactlyInAnyOrderElementsOf(
                        children.stream().map(child -> (int) child.pid()).toList());
        children.forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
    }

    @Test
    void aProcessIsInItsGroup() {
        int group = processes.groupOf((int) child.pid());
        assertThat(group).isEqualTo(processes.groupOf(loaded.pid()));
        assertThat(processes.inGroup(group)).extracting(LabProcesses.Kin::pid).contains((int) child.pid());
    }

    @Test
    void whoHasEndedIsNobody() throws InterruptedException {
        child.destroyForcibly();
        child.waitFor();
        assertThat(processes.exists((int) child.pid())).isFalse();
        assertThat(processes.groupOf((int) child.pid())).isZero();
    }
}
