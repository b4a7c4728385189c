package unixproc.posix.trace;

/** The numbers of {@code linux/ptrace.h}, {@code linux/seccomp.h} and what goes with them, see ptrace(2). */
final class PtraceConstants {
    static final boolean IS_ARM = System.getProperty("os.arch").equals("aarch64");

    static final long SYS_PROCESS_VM_READV = IS_ARM ? 270 : 310;
    static final long SYS_GETTID = IS_ARM ? 178 : 186;

    static final int PTRACE_CONT = 7;
    static final int PTRACE_SYSCALL = 24;
    static final int PTRACE_GETEVENTMSG = 0x4201;
    static final int PTRACE_GETSIGINFO = 0x4202;
    static final int PTRACE_SEIZE = 0x4206;
    static final int PTRACE_LISTEN = 0x4208;
    static final int PTRACE_GET_SYSCALL_INFO = 0x420e;

    static final long PTRACE_O_TRACESYSGOOD = 1;
    static final long PTRACE_O_TRACEFORK = 2;
    static final long PTRACE_O_TRACEVFORK = 4;
    static final long PTRACE_O_TRACECLONE = 8;
    static final long PTRACE_O_TRACEEXEC = 0x10;
    static final long PTRACE_O_TRACESECCOMP = 0x80;
    static final long PTRACE_O_EXITKILL = 0x100000;

    /** Children of children too, and nobody outlives the tracer. */
    static final long EVERYTHING_BELOW = PTRACE_O_TRACESYSGOOD
            | PTRACE_O_TRACEFORK
            | PTRACE_O_TRACEVFORK
            | PTRACE_O_TRACECLONE
            | PTRACE_O_TRACEEXEC
            | PTRACE_O_TRACESECCOMP
            | PTRACE_O_EXITKILL;

    static final int WNOHANG = 1;
    static final int WALL = 0x40000000;

    /** What {@code struct ptrace_syscall_info} and {@code struct seccomp_data} call this processor. */
    static final int AUDIT_ARCH = IS_ARM ? 0xC00000B7 : 0xC000003E;

    static final int PR_SET_NO_NEW_PRIVS = 38;
    static final int PR_SET_SECCOMP = 22;
    static final int SECCOMP_MODE_FILTER = 2;
    static final int SECCOMP_RET_TRACE = 0x7ff00000;
    static final int SECCOMP_RET_ALLOW = 0x7fff0000;

    static final int SIGALRM = 14;

    private PtraceConstants() {}
}
