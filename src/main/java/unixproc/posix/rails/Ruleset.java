package unixproc.posix.rails;

import java.nio.file.Files;
import java.nio.file.Path;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** A Landlock ruleset while it is made: what it does not grant is refused, see landlock_create_ruleset(2). */
final class Ruleset {
    private static final int O_PATH_CLOEXEC = 0x200000 | 0x80000;
    private static final int STRUCT_RULESET_ATTR = 24;
    private static final int HANDLED_NET = 8;
    private static final int SCOPED = 16;
    private static final int STRUCT_PATH_BENEATH_ATTR = 12;
    private static final int PARENT_FD = 8;
    private static final long NET_BIND_AND_CONNECT_TCP = 3;
    private static final long SCOPE_ABSTRACT_UNIX_SOCKET_AND_SIGNAL = 3;

    private final Native loaded;
    private final NativeMemory memory;
    private final Landlock landlock;
    private final long handled;
    private final long rule;
    private final int fd;
    private int rules;

    /**
     * An empty one.
     *
     * @param handled what is refused unless granted, of {@link FileAccess}
     * @param internet whether TCP is left alone
     * @param scoped whether signals and abstract sockets stay within the domain, where the kernel can do that
     * @throws SandboxException if the kernel makes none
     */
    Ruleset(Native loaded, NativeMemory memory, Landlock landlock, long handled, boolean internet, boolean scoped) {
        this.loaded = loaded;
        this.memory = memory;
        this.landlock = landlock;
        this.handled = handled;
        this.rule = memory.allocate(STRUCT_PATH_BENEATH_ATTR);
        long attributes = memory.allocate(STRUCT_RULESET_ATTR);
        memory.write(attributes, 8, handled);
        memory.write(attributes + HANDLED_NET, 8, internet ? 0 : NET_BIND_AND_CONNECT_TCP);
        memory.write(attributes + SCOPED, 8, scoped ? SCOPE_ABSTRACT_UNIX_SOCKET_AND_SIGNAL : 0);
        this.fd = landlock.createRuleset(attributes, size(landlock.abi()));
        if (fd < 0) {
            throw SandboxException.refused("landlock_create_ruleset", loaded.errno());
        }
    }

    /** As much of {@code struct landlock_ruleset_attr} as a kernel of this ABI knows. */
    private static int size(int abi) {
        if (abi >= Landlock.ABI_SCOPED) {
            return STRUCT_RULESET_ATTR;
        }
        return abi >= Landlock.ABI_NET ? SCOPED : HANDLED_NET;
    }

    /**
     * Grants this on a file, or on a directory and all below it. What is not there needs no grant: should it appear
     * later, it stays refused.
     *
     * @throws SandboxException if the kernel does not take it
     */
    void grant(Path path, long access) {
        int target = loaded.posix().open(path.toString(), O_PATH_CLOEXEC, 0);
        if (target < 0) {
            return;
        }
        long granted = handled & (Files.isDirectory(path) ? access : FileAccess.forFile(access));
        memory.write(rule, 8, granted);
        memory.write(rule + PARENT_FD, 4, target);
        int result = granted == 0 ? 0 : landlock.addPathRule(fd, rule);
        int errno = loaded.errno();
        loaded.posix().close(target);
        if (result != 0) {
            throw SandboxException.refused("landlock_add_rule ".concat(path.toString()), errno);
        }
        rules++;
    }

    int fd() {
        return fd;
    }

    /** How many grants there are. */
    int rules() {
        return rules;
    }
}
