package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostFactsTest {
    @TempDir
    Path proc;

    @TempDir
    Path cgroups;

    @Test
    void thisMachineTellsOfItself() throws IOException {
        HostFacts here = new HostFacts();
        assertThat(here.release())
                .hasValueSatisfying(release -> assertThat(release).matches("\\d+\\.\\d+.*"));
        int uid = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        assertThat(here.threadsOf(uid)).isGreaterThan(2);
        assertThat(here.threadsOf(987_654)).isZero();
    }

    @Test
    void aHidingProcIsKnownByItsMountOption() throws IOException {
        write(proc.resolve("self/mounts"), "proc /proc proc rw,nosuid,hidepid=invisible 0 0\n");
        assertThat(facts().hidepid()).contains("invisible");
        write(proc.resolve("self/mounts"), "proc /proc proc rw,hidepid=0 0 0\nx /mnt/proc proc rw,hidepid=2 0 0\n");
        assertThat(facts().hidepid()).isEmpty();
    }

    @Test
    void theNarrowestControlGroupDecides() throws IOException {
        write(proc.resolve("self/cgroup"), "0::/a/b\n");
        group("a/b", "500", "100");
        group("a", "130", "120");
        assertThat(facts().tasksLeft()).hasValue(10);
        group("a", "max", "120");
        assertThat(facts().tasksLeft()).hasValue(400);
        group("a/b", "max", "100");
        assertThat(facts().tasksLeft()).isEmpty();
    }

    @Test
    void theOlderControlGroupsHaveAHierarchyForProcesses() throws IOException {
        write(proc.resolve("self/cgroup"), "9:memory:/x\n8:pids:/docker/1\n0::/\n");
        group("pids/docker/1", "64", "60");
        assertThat(facts().tasksLeft()).hasValue(4);
    }

    @Test
    void whatIsNotThereLimitsNothing() {
        assertThat(List.of(facts().release(), facts().hidepid(), facts().ptraceScope()))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(facts().tasksLeft()).isEmpty();
    }

    private HostFacts facts() {
        return new HostFacts(proc, cgroups);
    }

    private void group(String name, String most, String now) throws IOException {
        write(cgroups.resolve(name).resolve("pids.max"), most + "\n");
        write(cgroups.resolve(name).resolve("pids.current"), now + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
