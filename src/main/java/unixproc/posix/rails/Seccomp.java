package unixproc.posix.rails;

import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** A seccomp filter, assembled before the fork and put on after it, see seccomp(2). */
final class Seccomp {
    private static final int EFAULT = 14;
    private static final int SECCOMP_SET_MODE_FILTER = 1;
    private static final int STRUCT_SOCK_FPROG = 16;
    private static final int FPROG_FILTER = 8;

    private final Native loaded;
    private final long program;
    private final int number;
    private boolean there;

    Seccomp(Native loaded, NativeMemory memory, List<FilterRule> rules) {
        Architecture processor = Architecture.current();
        byte[] code = BpfProgram.of(processor, rules);
        this.loaded = loaded;
        this.number = SystemCall.SECCOMP.number(processor);
        this.program = memory.allocate(STRUCT_SOCK_FPROG);
        long filter = memory.allocate(code.length);
        memory.put(filter, code);
        memory.write(program, 8, code.length / BpfProgram.INSTRUCTION);
        memory.write(program + FPROG_FILTER, 8, filter);
    }

    /** Puts the filter on this thread, for good. Needs {@code PR_SET_NO_NEW_PRIVS}. Gives 0 or an errno. */
    int install() {
        return call(program);
    }

    /** The same call made to fail, so that all of it is loaded before the fork; how it fails tells whether it is there. */
    void rehearse() {
        there = call(0) == EFAULT;
    }

    /** Whether the kernel takes filters; known after {@link #rehearse}. */
    boolean isThere() {
        return there;
    }

    private int call(long address) {
        long result = loaded.libc().syscall(number, SECCOMP_SET_MODE_FILTER, 0, address, 0, 0, 0);
        return result == 0 ? 0 : loaded.errno();
    }
}
