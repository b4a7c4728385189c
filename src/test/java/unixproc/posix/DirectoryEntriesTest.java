package unixproc.posix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryEntriesTest {
    private static final int BUFFER = 1024;

    private final Native loaded = Native.load();
    private final NativeMemory memory = new NativeMemory(loaded);

    @TempDir
    private Path directory;

    @Test
    void theNamesThatAreNumbersAreReadAlsoWhenOneBufferIsNotEnough() throws IOException {
        for (int number = 0; number < 200; number++) {
            Files.createFile(directory.resolve(Integer.toString(number)));
        }
        for (String name : List.of("x1", "1x", "self", ".1", "-1")) {
            Files.createFile(directory.resolve(name));
        }
        assertThat(numbers())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void anEmptyDirectoryHasNone() {
        assertThat(numbers()).isEmpty();
    }

    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        long buffer = memory.allocate(BUFFER);
        int fd = loaded.posix().open(directory.toString(), 0, 0);
        for (long got = DirectoryEntries.read(loaded, fd, buffer, BUFFER);
                got > 0;
                got = DirectoryEntries.read(loaded, fd, buffer, BUFFER)) {
            numbers.addAll(DirectoryEntries.numbers(memory, buffer, (int) got));
        }
        loaded.posix().close(fd);
        return numbers;
    }
}
