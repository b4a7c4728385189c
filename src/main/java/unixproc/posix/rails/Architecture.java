package unixproc.posix.rails;

/** The processors whose system calls are known here. */
enum Architecture {
    /** With the x32 calls, which seccomp(2) tells from the others by a bit of their number alone. */
    X86_64(0xC000003E, 0x40000000),
    AARCH64(0xC00000B7, 0);

    private final int auditArchitecture;
    private final int foreignBit;

    Architecture(int auditArchitecture, int foreignBit) {
        this.auditArchitecture = auditArchitecture;
        this.foreignBit = foreignBit;
    }

    static Architecture current() {
        return System.getProperty("os.arch").equals("aarch64") ? AARCH64 : X86_64;
    }

    /** {@code AUDIT_ARCH_*} of linux/audit.h: what {@code seccomp_data.arch} says for a call of this processor's own. */
    int auditArchitecture() {
        return auditArchitecture;
    }

    /** The lowest number of the calls of a second kind, {@code __X32_SYSCALL_BIT}; 0 where there are none. */
    int foreignBit() {
        return foreignBit;
    }
}
