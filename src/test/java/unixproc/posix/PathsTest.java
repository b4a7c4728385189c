package unixproc.posix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {
    private final Native loaded = Native.load();
    private final NativeMemory memory = new NativeMemory(loaded);
    private final Paths paths = new Paths(loaded, memory);

    @TempDir
    private Path temporary;

    private Path directory;

    @BeforeEach
    void withoutLinks() throws IOException {
        directory = temporary.toRealPath();
    }

    @Test
    void linksAndDotsAreFollowed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        assertThat(paths.real(link.toString())).isEqualTo(file.toString());
        assertThat(paths.real(directory + "/./../" + directory.getFileName() + "/file"))
                .isEqualTo(file.toString());
    }

    @Test
    void aFileThatIsNotThereIsInItsDirectory() throws IOException {
        Path real = Files.createDirectory(directory.resolve("real"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), real);
        assertThat(paths.real(link + "/new")).isEqualTo(real + "/new");
        assertThat(paths.real(directory + "/none/new")).isEmpty();
    }

    @Test
    void onlyADirectoryIsOne() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThat(paths.isDirectory(directory.toString())).isTrue();
        assertThat(paths.isDirectory(file.toString())).isFalse();
        assertThat(paths.isDirectory("")).isFalse();
    }

    @Test
    void theSystemsProgramsAreInAFewDirectoriesWhateverLinksLeadThere() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("bin"), Path.of("/usr/bin"));
        assertThat(paths.isOfSystem("/usr/bin/")).isTrue();
        assertThat(paths.isOfSystem(link.toString())).isTrue();
        assertThat(paths.isOfSystem(directory.toString())).isFalse();
    }

    @Test
    void whatExistsMayBeUsed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        long address = memory.store(file.toString());
        assertThat(paths.exists(address)).isTrue();
        assertThat(paths.allows(address, Paths.R_OK | Paths.W_OK)).isTrue();
        assertThat(paths.exists(memory.store(directory + "/none"))).isFalse();
        assertThat(paths.allowsNaming(file.toString())).isTrue();
        assertThat(paths.allowsNaming(directory + "/none/new")).isFalse();
    }
}
