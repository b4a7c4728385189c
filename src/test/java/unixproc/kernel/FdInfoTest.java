package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FdInfoTest {
    private static FdInfo parse(String flags) {
        return FdInfo.parse("pos:\t10\nflags:\t" + flags + "\nmnt_id:\t24\nino:\t3\n")
                .orElseThrow();
    }

    @Test
    void flagsAreOctal() {
        FdInfo info = parse("02102001");
        assertThat(info.pos()).isEqualTo(10);
        assertThat(info.inode()).isEqualTo(3);
        assertThat(info.access()).isEqualTo(FdInfo.Access.WRITE);
        assertThat(info.closesOnExec()).isTrue();
        assertThat(info.flagNames()).containsExactly("O_WRONLY", "O_APPEND");
        assertThat(parse("0104000").flagNames()).containsExactly("O_RDONLY", "O_NONBLOCK");
        assertThat(parse("0100002").flagNames()).containsExactly("O_RDWR");
    }

    @Test
    void closeOnExecBelongsToTheDescriptorAlone() {
        assertThat(parse("02100000").sharedFlags()).isEqualTo(parse("0100000").sharedFlags());
        assertThat(parse("02100000")).isNotEqualTo(parse("0100000"));
    }

    @Test
    void anOldKernelTellsNoInode() {
        assertThat(FdInfo.parse("pos:\t0\nflags:\t0\n")).contains(new FdInfo(0, 0, 0));
    }

    @Test
    void whatIsNoFdinfoIsEmpty() {
        assertThat(FdInfo.parse("")).isEmpty();
        assertThat(FdInfo.parse("pos:\t1\n")).isEmpty();
        assertThat(FdInfo.parse("pos:\t1\nflags:\t9\n")).isEmpty();
    }
}
