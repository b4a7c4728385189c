package unixproc.posix.rails;

import unixproc.posix.Native;

/** The kernel does not hold what it must hold: no line may run. */
public final class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private SandboxException(String message) {
        super(message);
    }

    /** A call that the kernel has refused. */
    static SandboxException refused(String call, int errno) {
        return new SandboxException(call.concat(": ").concat(Native.errnoName(errno)));
    }

    /** The kernel lacks what this lab cannot do without. */
    static SandboxException missing() {
        return new SandboxException("this kernel has no Landlock, so nothing would hold somebody else's lessons");
    }
}
