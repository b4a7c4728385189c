package unixproc.posix.rails;

import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** Becomes a program for which the kernel has no Landlock, as before Linux 5.13: {@code WithoutLandlock /bin/sh -c …}. */
public final class WithoutLandlock {
    private static final int PR_SET_NO_NEW_PRIVS = 38;
    private static final int FAILURE = 127;

    private WithoutLandlock() {}

    /** Comes back only if it failed. */
    public static void main(String[] words) {
        Native loaded = Native.load();
        NativeMemory memory = new NativeMemory(loaded);
        List<FilterRule> rules = List.of(
                FilterRule.missing(SystemCall.LANDLOCK_CREATE_RULESET),
                FilterRule.missing(SystemCall.LANDLOCK_ADD_RULE),
                FilterRule.missing(SystemCall.LANDLOCK_RESTRICT_SELF));
        loaded.libc().prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        Program program = new Program(loaded, memory, words);
        int errno = new Seccomp(loaded, memory, rules).install();
        if (errno == 0) {
            program.become();
        }
        System.exit(FAILURE);
    }
}
