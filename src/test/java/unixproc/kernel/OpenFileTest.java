package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a made-up {@code /proc} with two processes that have one file open three times, by two descriptions. */
class OpenFileTest {
    @TempDir
    private Path root;

    @BeforeEach
    void writeTheTree() throws IOException {
        String tail =
                " S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 0\n";
        for (long pid : List.of(11L, 12L)) {
            Files.createDirectories(root.resolve(pid + "/fd"));
            Files.createDirectories(root.resolve(pid + "/fdinfo"));
            Files.writeString(root.resolve(pid + "/stat"), pid + " (a)" + tail);
        }
        open(11, 3, 10, "0100000");
        open(11, 4, 0, "0100000");
        open(12, 3, 10, "02100000");
        open(12, 70, 10, "0100000");
    }

    private void open(long pid, int fd, long pos, String flags) throws IOException {
        Files.createSymbolicLink(root.resolve(pid + "/fd/" + fd), Path.of("/no/such/hosts"));
        Files.writeString(root.resolve(pid + "/fdinfo/" + fd), "pos:\t" + pos + "\nflags:\t" + flags + "\n");
    }

    private Snapshot snapshot() {
        return Snapshot.take(new ProcFs(root), List.of(11L, 12L));
    }

    @Test
    void theKernelsWordDecidesWhatIsOneDescription() {
        SameFile kernel =
                (pid, fd, otherPid, otherFd) -> fd == otherFd ? SameFile.Answer.SAME : SameFile.Answer.DIFFERENT;
        List<OpenFile> files = OpenFile.of(snapshot(), kernel, false);
        assertThat(files).hasSize(2);
        assertThat(files.get(0).isShared()).isTrue();
        assertThat(files.get(0).isCertain()).isTrue();
        assertThat(files.get(0).holders())
                .containsExactly(new OpenFile.Holder(11, 3, false), new OpenFile.Holder(12, 3, true));
        assertThat(files.get(1).holders()).containsExactly(new OpenFile.Holder(11, 4, false));
    }

    @Test
    void withoutTheKernelsWordWhatLooksAlikeIsTogetherButNotCertain() {
        List<OpenFile> files = OpenFile.of(snapshot(), SameFile.UNKNOWN, false);
        assertThat(files).hasSize(2);
        assertThat(files.get(0).isCertain()).isFalse();
        assertThat(files.get(0).holders()).hasSize(2);
        assertThat(files.get(1).isCertain()).isTrue();
    }

    @Test
    void theLabsOwnDescriptorsShowOnlyWhenAskedFor() {
        assertThat(OpenFile.of(snapshot(), SameFile.UNKNOWN, true).get(0).holders())
                .hasSize(3);
    }

    @Test
    void aTreeWithoutAFilesInformationStillReads() throws IOException {
        Files.delete(root.resolve("11/fdinfo/3"));
        ProcessRecord process = snapshot().process(11).orElseThrow();
        assertThat(process.descriptor(3).orElseThrow().info()).isEmpty();
        assertThat(process.descriptor(3).orElseThrow().reads()).isFalse();
        assertThat(process.limits()).isEmpty();
        assertThat(process.signals()).isEmpty();
        assertThat(process.cwd()).isEmpty();
        assertThat(process.sleep()).isEmpty();
    }
}
