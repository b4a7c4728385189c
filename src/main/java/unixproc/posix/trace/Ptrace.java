package unixproc.posix.trace;

import unixproc.abi.Signal;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** The requests of ptrace(2), from the one thread that traces. Each gives whether the tracee was there to hear it. */
public final class Ptrace {
    private static final int SIGINFO = 128;
    private static final int SI_CODE = 8;
    private static final int SI_PID = 16;

    private final Native loaded;
    private final NativeMemory memory;
    private final long message;
    private final long siginfo;

    public Ptrace(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.message = memory.allocate(8);
        this.siginfo = memory.allocate(SIGINFO);
    }

    /** Begins to trace a process and all it will make; errno says why it could not. */
    public boolean seize(int pid) {
        return request(PtraceConstants.PTRACE_SEIZE, pid, 0, PtraceConstants.EVERYTHING_BELOW);
    }

    /** Lets it run until the filter catches a call of interest, delivering a signal unless that is 0. */
    public boolean letRun(int pid, int signal) {
        return request(PtraceConstants.PTRACE_CONT, pid, 0, signal);
    }

    /** Lets it run to the end of the call it stands at the beginning of. */
    public boolean finishCall(int pid, int signal) {
        return request(PtraceConstants.PTRACE_SYSCALL, pid, 0, signal);
    }

    /** Ends it, whatever it is doing. */
    public void kill(int pid) {
        loaded.posix().kill(pid, Signal.SIGKILL);
    }

    /** Leaves it stopped as job control wants it, but hears when it is continued. */
    public boolean stayStopped(int pid) {
        return request(PtraceConstants.PTRACE_LISTEN, pid, 0, 0);
    }

    /** What belongs to an event: the new process's pid, or the former thread id at an exec. */
    public long eventMessage(int pid) {
        return request(PtraceConstants.PTRACE_GETEVENTMSG, pid, 0, message) ? memory.read(message, 8) : 0;
    }

    /** Reads who sent the signal a process is stopped by, see {@link #sender} and {@link #signalCode}. */
    public boolean readSignal(int pid) {
        return request(PtraceConstants.PTRACE_GETSIGINFO, pid, 0, siginfo);
    }

    /** The sender's pid of a signal some process has sent; anything else for others, see sigaction(2). */
    public int sender() {
        return (int) memory.read(siginfo + SI_PID, 4);
    }

    /** See {@code si_code} in sigaction(2): 0 or below if a process has sent it. */
    public int signalCode() {
        return (int) memory.read(siginfo + SI_CODE, 4);
    }

    boolean request(int request, int pid, long address, long data) {
        return loaded.libc().ptrace(request, pid, address, data) >= 0;
    }
}
