package unixproc.posix.rails;

import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.process.LabDescriptors;

/**
 * What the kernel holds a first process to, and all it makes and becomes: a Landlock domain, a seccomp filter, fewer
 * capabilities and no new privileges. Prepared once, before the lab forks; entered by each first process before its
 * first line. Lab init enters one part of it, the scope of signals, so that first processes share that and can signal
 * each other; it lies outside the rest, so that none of them can trace it.
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
    private final int scope;
    private final int files;

    private Sandbox(
            Native loaded,
            Landlock landlock,
            Seccomp seccomp,
            Capabilities capabilities,
            SandboxMode mode,
            int scope,
            int files) {
        this.loaded = loaded;
        this.landlock = landlock;
        this.seccomp = seccomp;
        this.capabilities = capabilities;
        this.mode = mode;
        this.scope = scope;
        this.files = files;
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
        int scope = NONE;
        int files = NONE;
        if (landlock.hasScopes()) {
            scope = descriptors.keep(new Ruleset(loaded, memory, landlock, 0, true, true).fd());
        }
        if (landlock.isThere() && mode != SandboxMode.UNRESTRICTED) {
            files = descriptors.keep(
                    files(loaded, memory, landlock, mode, paths, programs).fd());
        }
        Seccomp seccomp = new Seccomp(loaded, memory, FilterRules.of(mode, landlock.abi()));
        Sandbox sandbox = new Sandbox(loaded, landlock, seccomp, new Capabilities(loaded, memory), mode, scope, files);
        sandbox.rehearse();
        if (mode == SandboxMode.STRANGERS && sandbox.landlockAbi() == 0) {
            throw SandboxException.missing();
        }
        return sandbox;
    }

    private static Ruleset files(
            Native loaded,
            NativeMemory memory,
            Landlock landlock,
            SandboxMode mode,
            SandboxPaths paths,
            List<String> programs) {
        boolean internet = mode != SandboxMode.STRANGERS;
        Ruleset ruleset = new Ruleset(loaded, memory, landlock, FileAccess.knownTo(landlock.abi()), internet, false);
        FileGrants grants = new FileGrants(ruleset, paths);
        if (internet) {
            grants.grantUsual();
        } else {
            grants.grantStrangers(programs, SystemLibraries.ofSystem());
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
     * Keeps the signals of this process and of all it makes among them, for good.
     *
     * @throws SandboxException if the kernel refuses
     */
    public void enterScope() {
        if (scope != NONE) {
            require("prctl", loaded.libc().prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
            require("landlock_restrict_self", landlock.restrictSelf(scope));
        }
    }

    /**
     * Holds this process to all of it, for good.
     *
     * @throws SandboxException if the kernel refuses: the process must not run a line
     */
    public void enter() {
        require("prctl", loaded.libc().prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
        if (files != NONE) {
            require("landlock_restrict_self", landlock.restrictSelf(files));
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
