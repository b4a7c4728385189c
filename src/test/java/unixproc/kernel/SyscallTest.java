package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import unixproc.abi.Processor;

class SyscallTest {
    private static final SyscallTable X86 = SyscallTable.of(Processor.X86_64);
    private static final SyscallTable ARM = SyscallTable.of(Processor.AARCH64);

    private static Syscall parse(String line) {
        return Syscall.parse(line).orElseThrow();
    }

    @Test
    void theNumberAndTheSixArgumentsAreRead() {
        Syscall read = parse("0 0x3 0x7ffd0000 0x64 0x0 0xffffffffffffffff 0x8 0x7ffd14a8 0x7f8e\n");
        assertThat(read).isEqualTo(new Syscall(0, List.of(3L, 0x7ffd0000L, 100L, 0L, -1L, 8L)));
        assertThat(X86.name(read)).contains("read");
        assertThat(ARM.name(new Syscall(63, List.of()))).contains("read");
    }

    @Test
    void aProcessOutsideACallIsInNone() {
        assertThat(parse("running\n").number()).isEqualTo(Syscall.NOT_IN_A_CALL);
        assertThat(parse("-1 0x7ffd14a8 0x7f8e\n").number()).isEqualTo(Syscall.NOT_IN_A_CALL);
        assertThat(X86.name(parse("running\n"))).isEmpty();
    }

    @Test
    void whatIsNoSyscallFileIsEmpty() {
        assertThat(Syscall.parse("")).isEmpty();
        assertThat(Syscall.parse("0 x")).isEmpty();
        assertThat(Syscall.parse("many 0x1")).isEmpty();
    }

    @Test
    void aCallIsKnownByTheNameAProgramUses() {
        Syscall wait4 = new Syscall(61, List.of());
        assertThat(X86.isIn(wait4, "wait4")).isTrue();
        assertThat(X86.isIn(wait4, "waitpid")).isTrue();
        assertThat(X86.isIn(wait4, "wait")).isTrue();
        assertThat(X86.isIn(wait4, "read")).isFalse();
        assertThat(X86.isIn(new Syscall(230, List.of()), "sleep")).isTrue();
        assertThat(ARM.isIn(new Syscall(73, List.of()), "pause")).isTrue();
        assertThat(X86.isIn(new Syscall(99999, List.of()), "wait")).isFalse();
    }
}
