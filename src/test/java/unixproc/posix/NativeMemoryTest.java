package unixproc.posix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeMemoryTest {
    private final Native loaded = Native.load();
    private final NativeMemory memory = new NativeMemory(loaded);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void whatIsWrittenIsReadAgainAndItsNeighbourStays(int width) {
        long address = memory.allocate(2 * width);
        memory.write(address + width, width, 0x55);
        memory.write(address, width, -2);
        assertThat(memory.read(address, width)).isEqualTo(-2);
        assertThat(memory.read(address + width, width)).isEqualTo(0x55);
    }

    @Test
    void roomIsAlignedAndNoTwoPiecesOverlap() {
        long first = memory.allocate(1);
        long second = memory.allocate(17);
        long third = memory.allocate(100_000);
        assertThat(first % 16).isZero();
        assertThat(second).isGreaterThanOrEqualTo(first + 1);
        memory.write(third + 99_999, 1, 7);
        assertThat(memory.read(third + 99_999, 1)).isEqualTo(7);
    }

    @Test
    void textEndsAtItsNul() {
        long address = memory.store("日本");
        assertThat(memory.string(address)).isEqualTo("日本".getBytes(StandardCharsets.UTF_8));
        assertThat(memory.string(memory.store(""))).isEmpty();
    }

    @Test
    void anAddressWhereNothingIsMappedIsNotReadable() {
        assertThat(memory.isReadable(0)).isFalse();
        assertThat(memory.isReadable(memory.allocate(8))).isTrue();
        assertThat(memory.bytes(0, 10)).isEmpty();
        assertThat(memory.string(8)).isEmpty();
    }

    @Test
    void bytesEndWhereThePageEndsThatIsMapped() {
        long pages = loaded.libc().mmap(0, 2L * Abi.PAGE, Abi.PROT_READ_WRITE, Abi.MAP_PRIVATE_ANONYMOUS, -1, 0, 0);
        loaded.libc().munmap(pages + Abi.PAGE, Abi.PAGE);
        memory.put(pages + Abi.PAGE - 4, new byte[] {'a', 'b', 'c', 'd'});
        assertThat(memory.bytes(pages + Abi.PAGE - 4, 100)).containsExactly('a', 'b', 'c', 'd');
        assertThat(memory.string(pages + Abi.PAGE - 4)).containsExactly('a', 'b', 'c', 'd');
    }
}
