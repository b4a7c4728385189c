package unixproc.posix.rails;

import unixproc.posix.Native;

/** The kernel's Landlock, as far as the running one has it, see landlock(7). */
final class Landlock {
    /** The first ABI with {@link FileAccess#REFER} and so on. */
    static final int ABI_REFER = 2;

    static final int ABI_TRUNCATE = 3;
    static final int ABI_NET = 4;
    static final int ABI_IOCTL_DEV = 5;
    static final int ABI_SCOPED = 6;
    static final int ABI_LOG_FLAGS = 7;
    static final int ABI_RESOLVE_UNIX = 9;

    private static final int LANDLOCK_CREATE_RULESET_VERSION = 1;
    private static final int LANDLOCK_RULE_PATH_BENEATH = 1;
    private static final int LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF = 1;

    private final Native loaded;
    private final int abi;

    private Landlock(Native loaded, int abi) {
        this.loaded = loaded;
        this.abi = abi;
    }

    static Landlock ofKernel(Native loaded) {
        return ofKernel(loaded, Integer.MAX_VALUE);
    }

    /** No more of it than this ABI has: for trying what older kernels do. */
    static Landlock ofKernel(Native loaded, int atMost) {
        Landlock asker = new Landlock(loaded, 0);
        long abi = asker.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, LANDLOCK_CREATE_RULESET_VERSION, 0);
        return new Landlock(loaded, (int) Math.min(Math.max(abi, 0), atMost));
    }

    /** 0 where there is none: ENOSYS before Linux 5.13, EOPNOTSUPP where it is switched off at boot. */
    int abi() {
        return abi;
    }

    boolean isThere() {
        return abi > 0;
    }

    /** Whether signals and abstract sockets stay within the domain. */
    boolean hasScopes() {
        return abi >= ABI_SCOPED;
    }

    /** A new ruleset's descriptor, closed on exec; -1 with errno set. */
    int createRuleset(long attributes, int size) {
        return (int) call(SystemCall.LANDLOCK_CREATE_RULESET, attributes, size, 0, 0);
    }

    /** Gives 0, or -1 with errno set. */
    int addPathRule(int ruleset, long attributes) {
        return (int) call(SystemCall.LANDLOCK_ADD_RULE, ruleset, LANDLOCK_RULE_PATH_BENEATH, attributes, 0);
    }

    /** Puts the ruleset on this thread, for good. Refusals are the learner's lessons, none of the audit log's affair. */
    int restrictSelf(int ruleset) {
        int flags = abi >= ABI_LOG_FLAGS ? LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF : 0;
        return (int) call(SystemCall.LANDLOCK_RESTRICT_SELF, ruleset, flags, 0, 0);
    }

    private long call(SystemCall call, long a, long b, long c, long d) {
        return loaded.libc().syscall(call.number(Architecture.current()), a, b, c, d, 0, 0);
    }
}
