package unixproc.posix.trace;

import unixproc.posix.NativeMemory;

/** What PTRACE_GET_SYSCALL_INFO tells of a stopped process: {@code struct ptrace_syscall_info}. */
public final class SyscallStop {
    private static final int SIZE = 88;
    private static final int ARCH = 4;
    private static final int INSTRUCTION_POINTER = 8;
    private static final int STACK_POINTER = 16;
    private static final int NUMBER = 24;
    private static final int ARGUMENTS = 32;
    private static final int RESULT = 24;

    private final Ptrace ptrace;
    private final NativeMemory memory;
    private final long struct;

    public SyscallStop(Ptrace ptrace, NativeMemory memory) {
        this.ptrace = ptrace;
        this.memory = memory;
        this.struct = memory.allocate(SIZE);
    }

    /** Reads it; false when the process has just been killed. */
    public boolean read(int pid) {
        return ptrace.request(PtraceConstants.PTRACE_GET_SYSCALL_INFO, pid, SIZE, struct);
    }

    /** Whether the call was made the way this processor's 64-bit programs make them. */
    public boolean isNative() {
        return (int) memory.read(struct + ARCH, 4) == PtraceConstants.AUDIT_ARCH;
    }

    public long instructionPointer() {
        return memory.read(struct + INSTRUCTION_POINTER, 8);
    }

    public long stackPointer() {
        return memory.read(struct + STACK_POINTER, 8);
    }

    /** The call's number; means something at its beginning. */
    public int number() {
        return (int) memory.read(struct + NUMBER, 8);
    }

    public long argument(int index) {
        return memory.read(struct + ARGUMENTS + 8L * index, 8);
    }

    /** What the call gave, an errno negated; means something at its end. */
    public long result() {
        return memory.read(struct + RESULT, 8);
    }
}
