package unixproc.posix.rails;

import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.process.LabDescriptors;

/**
 * What the kernel holds a first process to, and all it makes and becomes: a Landlock domain, a seccomp filter, fewer
 * capabilities and no new privileges. Prepared once, before the lab forks; entered by each first process before its
 * first line.
 */
public final class Sandbox {
    private static final int PR_SET_NO_NEW_PRIVS = 38;
    private static final int PR_GET_NO_NEW_PRIVS = 39;
    private static final int NONE = -1;

    private final Native loaded;
    private final Landlock landlock;
    private final Seccomp seccomp;
    private final Capabilities capabilities;
    private final SandboxMode mode;
    private final int ruleset;

    private Sandbox(
            Native loaded,
            Landlock landlock,
            Seccomp seccomp,
            Capabilities capabilities,
            SandboxMode mode,
            int ruleset) {
        this.loaded = loaded;
        this.landlock = landlock;
        this.seccomp = seccomp;
        this.capabilities = capabilities;
        this.mode = mode;
        this.ruleset = ruleset;
    }

    /**
     * Everything that can be done before the fork, with all its classes loaded.
     *
     * @param programs the only ones a lab of strangers may become: names from the system's directories, or paths
     * @throws SandboxException if the kernel does not take the rules, or has none and the lab is one of strangers
     */
    public static Sandbox prepare(
            Native loaded,
            NativeMemory memory,
            LabDescriptors descriptors,
            SandboxMode mode,
            SandboxPaths paths,
            List<String> programs) {
        Landlock landlock = Landlock.ofKernel(loaded);
        int ruleset = NONE;
        if (mode == SandboxMode.UNRESTRICTED ? landlock.hasScopes() : landlock.isThere()) {
            ruleset = descriptors.keep(
                    ruleset(loaded, memory, landlock, mode, paths, programs).fd());
        }
        List<FilterRule> rules = FilterRules.of(mode, ruleset == NONE ? 0 : landlock.abi());
        Seccomp seccomp = new Seccomp(loaded, memory, rules);
        Sandbox sandbox = new Sandbox(loaded, landlock, seccomp, new Capabilities(loaded, memory), mode, ruleset);
        sandbox.rehearse();
        if (mode == SandboxMode.STRANGERS && sandbox.landlockAbi() == 0) {
            throw SandboxException.missing();
        }
        return sandbox;
    }

    private static Ruleset ruleset(
            Native loaded,
            NativeMemory memory,
            Landlock landlock,
            SandboxMode mode,
            SandboxPaths paths,
            List<String> programs) {
        long handled = mode == SandboxMode.UNRESTRICTED ? 0 : FileAccess.knownTo(landlock.abi());
        Ruleset ruleset = new Ruleset(loaded, memory, landlock, handled, mode != SandboxMode.STRANGERS);
        FileGrants grants = new FileGrants(ruleset, paths);
        switch (mode) {
            case USUAL -> grants.grantUsual();
            case STRANGERS -> grants.grantStrangers(programs, SystemLibraries.ofSystem());
            case UNRESTRICTED -> {
                // Files are left alone; what stays is the scope of signals.
            }
        }
        return ruleset;
    }

    /**
     * The ABI of the running kernel's Landlock; 0 when there is none, or no seccomp, and for files and signals only the
     * lab's own checks are left.
     */
    public int landlockAbi() {
        return seccomp.isThere() ? landlock.abi() : 0;
    }

    /**
     * Holds this process to it, for good.
     *
     * @throws SandboxException if the kernel refuses: the process must not run a line
     */
    public void enter() {
        require("prctl", loaded.libc().prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
        if (ruleset != NONE) {
            require("landlock_restrict_self", landlock.restrictSelf(ruleset));
        }
        if (mode != SandboxMode.UNRESTRICTED) {
            require("capset", capabilities.drop());
        }
        // Last, since it may refuse calls made before.
        if (seccomp.isThere()) {
            require("seccomp", seccomp.install());
        }
    }

    /** The same calls, made so that they change nothing. */
    private void rehearse() {
        loaded.libc().prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
        landlock.restrictSelf(NONE);
        capabilities.get();
        seccomp.rehearse();
    }

    private void require(String step, int result) {
        if (result != 0) {
            throw SandboxException.refused(step, result > 0 ? result : loaded.errno());
        }
    }
}
