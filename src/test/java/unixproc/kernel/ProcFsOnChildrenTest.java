package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads {@code /proc} about real children that sleep, stop, wait for each other and die. */
class ProcFsOnChildrenTest {
    private final ProcFs proc = new ProcFs();
    private final List<Process> started = new ArrayList<>();

    private long start(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
        builder.environment().clear();
        builder.environment().put("GREETING", "hello world");
        builder.environment().put("PATH", "/usr/bin:/bin");
        Process process = builder.start();
        started.add(process);
        return process.pid();
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                fail("it never came true");
            }
            Thread.sleep(2);
        }
    }

    private Optional<Sleep> sleep(long pid) {
        return Snapshot.take(proc, List.of(pid)).process(pid).flatMap(ProcessRecord::sleep);
    }

    private boolean isAsleepIn(long pid, String call) {
        return sleep(pid).filter(sleep -> sleep.isIn(call)).isPresent();
    }

    private State state(long pid) {
        return proc.stat(pid).map(Stat::state).orElse(State.DEAD);
    }

    private static void kill(String signal, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void aSleepingProcessIsAsleepInItsCall() throws Exception {
        long pid = start("exec sleep 100");
        until(() -> isAsleepIn(pid, "sleep"));
        ProcessRecord process = Snapshot.take(proc, List.of(pid)).process(pid).orElseThrow();
        assertThat(process.stat().comm()).isEqualTo("sleep");
        assertThat(proc.comm(pid)).contains("sleep");
        assertThat(process.cmdline()).contains(List.of("sleep", "100"));
        assertThat(process.exe().orElseThrow()).contains("sleep");
        assertThat(process.environ().orElseThrow()).contains("GREETING=hello world");
        assertThat(process.stat().ppid()).isEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void aReaderOfAnEmptyPipeIsAsleepInReadOnItsDescriptor() throws Exception {
        long pid = start("exec cat");
        until(() -> isAsleepIn(pid, "read"));
        assertThat(sleep(pid).orElseThrow().descriptor()).hasValue(0);
        Target target = proc.descriptor(pid, 0).orElseThrow().target();
        assertThat(target.kind()).isEqualTo(Target.Kind.PIPE);
        assertThat(target.inode()).isPositive();
        long self = ProcessHandle.current().pid();
        assertThat(proc.descriptors(self).orElseThrow())
                .filteredOn(fd -> fd.target().equals(target))
                .isNotEmpty()
                .allMatch(Descriptor::writes);
    }

    @Test
    void aStoppedProcessIsStoppedAndInNoCall() throws Exception {
        long pid = start("exec sleep 100");
        until(() -> isAsleepIn(pid, "sleep"));
        kill("STOP", pid);
        until(() -> state(pid) == State.STOPPED);
        assertThat(sleep(pid)).isEmpty();
        kill("CONT", pid);
        until(() -> isAsleepIn(pid, "sleep"));
    }

    @Test
    void aZombieHasAnExitStatusAndNothingElse() throws Exception {
        long pid = start("(exit 7) & exec sleep 100");
        until(() ->
                !proc.descendants(pid).isEmpty() && state(proc.descendants(pid).get(0)) == State.ZOMBIE);
        until(() -> isAsleepIn(pid, "sleep"));
        long child = proc.descendants(pid).get(0);
        ProcessRecord zombie =
                Snapshot.take(proc, List.of(child)).process(child).orElseThrow();
        assertThat(zombie.stat().isZombie()).isTrue();
        assertThat(zombie.stat().exitCode()).isEqualTo(7 << 8);
        assertThat(zombie.openDescriptors()).isEmpty();
        assertThat(zombie.cmdline().orElse(List.of())).isEmpty();
        assertThat(zombie.environ().orElse(List.of())).isEmpty();
        assertThat(zombie.exe()).isEmpty();
        assertThat(zombie.memory()).isEmpty();
        assertThat(zombie.sleep()).isEmpty();
    }

    @Test
    void aShellWaitsForItsChildAndBothAreInTheTree() throws Exception {
        long pid = start("sleep 100; true");
        until(() -> isAsleepIn(pid, "wait"));
        List<Long> below = proc.descendants(pid);
        assertThat(below).hasSize(1);
        assertThat(proc.children().get(pid)).isEqualTo(below);
        assertThat(proc.descendants(ProcessHandle.current().pid()))
                .contains(pid)
                .containsAll(below);
    }

    @Test
    void limitsAreTheProcesssOwn() throws Exception {
        long pid = start("ulimit -S -n 50; ulimit -S -c 0; exec sleep 100");
        until(() -> isAsleepIn(pid, "sleep"));
        Limits limits = proc.limits(pid).orElseThrow();
        assertThat(limits.of(Limits.Resource.NOFILE).orElseThrow().soft()).isEqualTo(50);
        assertThat(limits.of(Limits.Resource.CORE).orElseThrow().soft()).isZero();
    }

    @Test
    void anIgnoredSignalIsInTheIgnoredSet() throws Exception {
        long pid = start("trap '' USR1; exec sleep 100");
        until(() -> isAsleepIn(pid, "sleep"));
        Signals signals = proc.signals(pid).orElseThrow();
        assertThat(signals.ignored().contains("SIGUSR1")).isTrue();
        assertThat(signals.ignored().contains("SIGTERM")).isFalse();
        assertThat(signals.caught().isEmpty()).isTrue();
    }
}
