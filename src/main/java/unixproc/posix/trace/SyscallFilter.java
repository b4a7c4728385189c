package unixproc.posix.trace;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * A seccomp(2) filter that stops a program at the calls its tracer wants to see and lets all others run at full speed.
 * Calls of another kind of program (32 bits on a 64-bit machine) always stop, so that the tracer can say so.
 */
public final class SyscallFilter {
    private static final int INSTRUCTION = 8;
    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int RETURN = 0x06;
    private static final int DATA_NUMBER = 0;
    private static final int DATA_ARCH = 4;

    private final Native loaded;
    private final NativeMemory memory;
    private final long program;

    /** A filter for these numbers; for every call if there are none. */
    public SyscallFilter(Native loaded, NativeMemory memory, int[] numbers) {
        this.loaded = loaded;
        this.memory = memory;
        long code = memory.allocate((2 * numbers.length + 5) * INSTRUCTION);
        this.program = memory.allocate(16);
        memory.write(program, 2, write(code, numbers));
        memory.write(program + 8, 8, code);
    }

    private int write(long code, int[] numbers) {
        if (numbers.length == 0) {
            put(code, RETURN, 0, 0, PtraceConstants.SECCOMP_RET_TRACE);
            return 1;
        }
        long at = code;
        put(at, LOAD, 0, 0, DATA_ARCH);
        at += INSTRUCTION;
        put(at, JUMP_IF_EQUAL, 1, 0, PtraceConstants.AUDIT_ARCH);
        at += INSTRUCTION;
        put(at, RETURN, 0, 0, PtraceConstants.SECCOMP_RET_TRACE);
        at += INSTRUCTION;
        put(at, LOAD, 0, 0, DATA_NUMBER);
        at += INSTRUCTION;
        for (int number : numbers) {
            put(at, JUMP_IF_EQUAL, 0, 1, number);
            at += INSTRUCTION;
            put(at, RETURN, 0, 0, PtraceConstants.SECCOMP_RET_TRACE);
            at += INSTRUCTION;
        }
        put(at, RETURN, 0, 0, PtraceConstants.SECCOMP_RET_ALLOW);
        return 2 * numbers.length + 5;
    }

    private void put(long address, int code, int whenTrue, int whenFalse, int value) {
        memory.write(address, 2, code);
        memory.write(address + 2, 1, whenTrue);
        memory.write(address + 3, 1, whenFalse);
        memory.write(address + 4, 4, value);
    }

    /** Puts it on this process for good; a set-user-ID program gives no privilege from here on. */
    public boolean install() {
        return loaded.libc().prctl(PtraceConstants.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
                && loaded.libc()
                                .prctl(
                                        PtraceConstants.PR_SET_SECCOMP,
                                        PtraceConstants.SECCOMP_MODE_FILTER,
                                        program,
                                        0,
                                        0)
                        == 0;
    }
}
