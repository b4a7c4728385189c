package unixproc.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnedDirectoryTest {
    @TempDir
    private Path parent;

    @Test
    void eachIsNewAndItsOwnersAlone() throws IOException {
        Path first = OwnedDirectory.create(parent);
        Path second = OwnedDirectory.create(parent);
        assertThat(first).isDirectory().isNotEqualTo(second);
        assertThat(Files.getPosixFilePermissions(first)).hasSize(3);
    }

    @Test
    void whatALivingOwnerHasStays() throws IOException {
        Path mine = OwnedDirectory.create(parent);
        OwnedDirectory.clearAbandoned(parent);
        assertThat(mine).isDirectory();
    }

    @Test
    void whatAnOwnerThatIsNoMoreLeftIsClearedWithAllInIt() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        assertThat(ended.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Path left = named(ended.pid(), 1);
        Path outside = Files.createFile(parent.resolve("outside"));
        Files.createSymbolicLink(Files.createDirectory(left.resolve("scratch")).resolve("link"), outside);
        OwnedDirectory.clearAbandoned(parent);
        assertThat(left).doesNotExist();
        assertThat(outside).exists();
    }

    @Test
    void aLaterProcessOfTheSamePidIsNotTheOwner() throws IOException {
        Path left = named(ProcessHandle.current().pid(), 1);
        OwnedDirectory.clearAbandoned(parent);
        assertThat(left).doesNotExist();
    }

    @Test
    void whatHasAnotherKindOfNameStays() throws IOException {
        Path other = Files.createDirectory(parent.resolve("unixproc-notes"));
        OwnedDirectory.clearAbandoned(parent);
        assertThat(other).isDirectory();
    }

    /** Its owner may live, under a PID that is nobody's here. */
    @Test
    void whatWasMadeInAnotherNamespaceStays() throws IOException {
        String other = namespace().equals("1") ? "2" : "1";
        Path theirs = Files.createDirectory(parent.resolve("unixproc-" + other + "-zzzz-1-0"));
        OwnedDirectory.clearAbandoned(parent);
        assertThat(theirs).isDirectory();
    }

    private String namespace() throws IOException {
        Path mine = OwnedDirectory.create(parent);
        return mine.getFileName().toString().split("-")[1];
    }

    private Path named(long pid, long startTime) throws IOException {
        return Files.createDirectory(parent.resolve(
                "unixproc-" + namespace() + "-" + Long.toString(pid, 36) + "-" + Long.toString(startTime, 36) + "-0"));
    }
}
