package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import unixproc.abi.Signal;

class SignalSetTest {
    @Test
    void bitsBecomeNames() {
        assertThat(new SignalSet(0x4001).names()).containsExactly("SIGHUP", "SIGTERM");
        assertThat(new SignalSet(0x8000000200000100L).names()).containsExactly("SIGKILL", "SIGRTMIN", "SIGRTMIN+30");
        assertThat(SignalSet.of(32, 35).names()).containsExactly("SIG32", "SIGRTMIN+1");
        assertThat(SignalSet.EMPTY.names()).isEmpty();
    }

    @Test
    void namesAndNumbersAgree() {
        for (int number = 1; number <= 64; number++) {
            assertThat(Signal.number(new Signal(number).name())).hasValue(number);
            assertThat(SignalSet.of(number).contains(new Signal(number).name())).isTrue();
        }
        assertThat(Signal.number("SIGNAL")).isEmpty();
        assertThat(new SignalSet(-1).contains("SIGNAL")).isFalse();
        assertThat(new Signal(17).name()).isEqualTo("SIGCHLD");
    }

    @Test
    void theFiveSetsComeFromTheStatusFile() {
        Signals signals = Signals.parse(ProcFile.keys("""
                        Name:	a
                        SigPnd:	0000000000000200
                        ShdPnd:	0000000000004000
                        SigBlk:	8000000000004000
                        SigIgn:	0000000000001000
                        SigCgt:	0000000000000400
                        """)).orElseThrow();
        assertThat(signals.pending().names()).containsExactly("SIGUSR1", "SIGTERM");
        assertThat(signals.blocked().names()).containsExactly("SIGTERM", "SIGRTMIN+30");
        assertThat(signals.ignored().names()).containsExactly("SIGPIPE");
        assertThat(signals.caught().names()).containsExactly("SIGSEGV");
        assertThat(Signals.parse(Map.of("SigPnd", "0"))).isEmpty();
    }
}
