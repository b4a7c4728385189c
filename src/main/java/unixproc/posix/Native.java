package unixproc.posix;

import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.posix.POSIX;
import unixproc.abi.Signal;
import unixproc.c.call.Constants;

/** The loaded C library: jnr-posix, what it lacks, and raw memory. */
public final class Native {
    /** See {@code Dispositions}. */
    public static final int WAKEUP_SIGNAL = 62;

    private static final int PR_SET_PDEATHSIG = 1;
    private static final int PR_SET_PTRACER = 0x59616d61;

    private final POSIX posix;
    private final Libc libc;
    private final Pointer memory;
    private int init;
    private int forker;

    private Native(POSIX posix, Libc libc, Pointer memory) {
        this.posix = posix;
        this.libc = libc;
        this.memory = memory;
    }

    /** Loads it; fails loudly where jffi has no native code for this processor. */
    public static Native load() {
        Libc libc = LibraryFunctions.of(Libc.class);
        return new Native(new JffiPosix(), libc, Pointer.wrap(Runtime.getSystemRuntime(), 0L));
    }

    public POSIX posix() {
        return posix;
    }

    public Libc libc() {
        return libc;
    }

    /** All of this process's memory: offsets are addresses. */
    public Pointer memory() {
        return memory;
    }

    /** The errno of the last call of this thread. */
    public int errno() {
        return posix.errno();
    }

    /** The address of a function or variable of the C library. */
    public static long symbol(String name) {
        long address = com.kenai.jffi.Library.getDefault().getSymbolAddress(name);
        if (address == 0) {
            throw new IllegalStateException("the C library has no " + name);
        }
        return address;
    }

    public int pid() {
        return posix.getpid();
    }

    public int parent() {
        return posix.getppid();
    }

    /** See setsid(2). */
    public void startSession() {
        posix.setsid();
    }

    /** See fork(2): returns twice. */
    public int fork() {
        return posix.fork();
    }

    /** Has this process woken from its call when its parent ends: the tutor may be gone with it. */
    public void noticeDeathOfParent() {
        libc.prctl(PR_SET_PDEATHSIG, WAKEUP_SIGNAL, 0, 0, 0);
    }

    /** Before this process becomes a program that knows no tutor: one below lab init itself ends with it. */
    public void endWithInit() {
        libc.prctl(PR_SET_PDEATHSIG, init != 0 && parent() == init ? Signal.SIGKILL : 0, 0, 0, 0);
    }

    /** The pid of lab init, in a process of the lab. */
    public int init() {
        return init;
    }

    /** Remembers lab init, here and in all this process forks. */
    public void belongTo(int initPid) {
        init = initPid;
        forkedBy(initPid);
    }

    /** In a child just forked by this process of the lab. */
    public void forkedBy(int forker) {
        this.forker = forker;
        noticeDeathOfParent();
    }

    /** Whether this process belongs to a lab whose init is gone: orphans come to init, and this one came to somebody else. */
    public boolean isLabOver() {
        int now = parent();
        return init != 0 && now != init && now != forker;
    }

    /** Where Yama guards ptrace(2), only who is allowed may watch a process; a process made here is there to be watched. */
    public void letBeTraced() {
        libc.prctl(PR_SET_PTRACER, -1, 0, 0, 0);
    }

    /** Ends this process without the JVM's own shutdown, see _exit(2). */
    public RuntimeException leave(int status) {
        libc._exit(status);
        throw new IllegalStateException("_exit came back");
    }

    /** {@code ENOENT} for 2; a bare number for one without a name. */
    public static String errnoName(int errno) {
        return Constants.standard().name("errno", errno);
    }

    /** What the C library says an errno means, as perror(3) would. */
    public String errnoMeaning(int errno) {
        return posix.strerror(errno);
    }
}
