package unixproc.posix;

import unixproc.abi.Processor;

/** Sizes and offsets of the kernel's and the C library's structs in bytes, and numbers that the lab itself needs. */
public final class Abi {
    public static final int EINTR = 4;
    public static final int EAGAIN = 11;
    public static final int EFAULT = 14;
    public static final int EINVAL = 22;

    public static final int PAGE = 4096;
    public static final int PROT_READ_WRITE = 3;
    public static final int PROT_READ_EXEC = 5;
    public static final int MAP_PRIVATE_ANONYMOUS = 0x22;

    public static final int RLIMIT_CPU = 0;
    public static final int RLIMIT_FSIZE = 1;
    public static final int RLIMIT_CORE = 4;
    public static final int RLIMIT_NOFILE = 7;
    public static final int RLIMIT = 16;
    public static final int RLIMIT_HARD = 8;

    /** A set of signals of the C library; the kernel reads its first eight bytes. */
    public static final int SIGSET = 128;

    public static final int KERNEL_SIGSET = 8;
    public static final int SIGACTION = 152;
    public static final int SA_MASK = 8;
    public static final int SA_FLAGS = 136;
    public static final int SIG_BLOCK = 0;
    public static final int SIG_SETMASK = 2;

    public static final long SYS_GETDENTS64 = Processor.HERE.choose(217, 61);
    public static final long SYS_NEWFSTATAT = Processor.HERE.choose(262, 79);
    public static final long SYS_FSTAT = Processor.HERE.choose(5, 80);
    public static final long SYS_PIDFD_OPEN = 434;
    public static final long SYS_PIDFD_SEND_SIGNAL = 424;
    public static final int AT_FDCWD = -100;
    public static final int AT_SYMLINK_NOFOLLOW = 0x100;
    public static final long SYS_KCMP = Processor.HERE.choose(312, 272);
    public static final long SYS_GETRLIMIT = Processor.HERE.choose(97, 163);
    public static final long SYS_SETRLIMIT = Processor.HERE.choose(160, 164);
    public static final long SYS_RT_SIGPROCMASK = Processor.HERE.choose(14, 135);
    public static final long SYS_TIMER_CREATE = Processor.HERE.choose(222, 107);
    public static final long SYS_TIMER_SETTIME = Processor.HERE.choose(223, 110);

    private Abi() {}
}
