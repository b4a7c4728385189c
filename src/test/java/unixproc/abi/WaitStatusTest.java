package unixproc.abi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitStatusTest {
    @Test
    void anExitCodeIsInTheSecondByte() {
        assertThat(new WaitStatus(0x2a00).isExited()).isTrue();
        assertThat(new WaitStatus(0x2a00).exitCode()).isEqualTo(42);
        assertThat(new WaitStatus(0xff00).exitCode()).isEqualTo(255);
    }

    @Test
    void aSignalIsInTheFirst() {
        assertThat(new WaitStatus(9).isExited()).isFalse();
        assertThat(new WaitStatus(9).signal().name()).isEqualTo("SIGKILL");
        assertThat(new WaitStatus(9).isCoreDumped()).isFalse();
        assertThat(new WaitStatus(0x8b).signal().name()).isEqualTo("SIGSEGV");
        assertThat(new WaitStatus(0x8b).isCoreDumped()).isTrue();
    }
}
