package unixproc.posix.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** The handler in machine code notes signals; the process sends them to itself, by real-time signals nobody else here uses. */
class PendingSignalsTest {
    private static final int LOW = 50;
    private static final int HIGH = 51;
    private static final int SA_SIGINFO = 4;

    private final Native loaded = Native.load();
    private final NativeMemory memory = new NativeMemory(loaded);
    private final PendingSignals pending = new PendingSignals(loaded, memory);

    @BeforeEach
    void install() {
        handle(LOW, pending.handler(), SA_SIGINFO);
        handle(HIGH, pending.handler(), SA_SIGINFO);
    }

    @AfterEach
    void ignore() {
        handle(LOW, SignalHandlers.SIG_IGN, 0);
        handle(HIGH, SignalHandlers.SIG_IGN, 0);
    }

    private void handle(int signal, long handler, int flags) {
        long action = memory.allocate(Abi.SIGACTION);
        memory.put(action, new byte[Abi.SIGACTION]);
        memory.write(action, 8, handler);
        memory.write(action + Abi.SA_FLAGS, 4, flags);
        loaded.libc().sigaction(signal, action, 0);
    }

    @Test
    void theLowestIsTakenFirstAndItsSenderIsKnown() {
        assertThat(pending.any()).isFalse();
        raise(HIGH);
        raise(LOW);
        assertThat(pending.take()).isEqualTo(LOW);
        assertThat(pending.senderOf(LOW)).isEqualTo(loaded.pid());
        assertThat(pending.take()).isEqualTo(HIGH);
        assertThat(pending.take()).isZero();
        assertThat(pending.any()).isFalse();
    }

    @Test
    void oneMayBeTakenByItsNumber() {
        raise(HIGH);
        assertThat(pending.take(LOW)).isFalse();
        assertThat(pending.has(HIGH)).isTrue();
        assertThat(pending.take(HIGH)).isTrue();
        assertThat(pending.take(HIGH)).isFalse();
    }

    @Test
    void aRealTimeSignalIsTakenAsOftenAsItWasSent() {
        for (int times = 1; times <= 3; times++) {
            loaded.posix().kill(loaded.pid(), LOW);
        }
        int taken = 0;
        while (taken < 3) {
            taken += pending.take() == LOW ? 1 : 0;
        }
        assertThat(pending.take()).isZero();
    }

    @Test
    void whatWasClearedWasNeverDelivered() {
        raise(LOW);
        pending.clear();
        assertThat(pending.any()).isFalse();
        assertThat(pending.take()).isZero();
    }

    /** Handled by whichever thread of this JVM has it unblocked. */
    private void raise(int signal) {
        loaded.posix().kill(loaded.pid(), signal);
        while (!pending.has(signal)) {
            Thread.onSpinWait();
        }
    }
}
