package unixproc.posix.call;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** What daemon(3) does in the child it has forked. */
public final class Daemonizing {
    private static final int O_RDWR = 2;
    private static final int LAST_STANDARD = 2;

    private final Native loaded;
    private final long root;
    private final long nothing;

    public Daemonizing(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.root = memory.store("/");
        this.nothing = memory.store("/dev/null");
    }

    /** Starts a session; goes to the root directory and opens /dev/null as 0, 1 and 2 if asked to. 0 or an errno. */
    public int letGo(boolean directory, boolean files) {
        if (loaded.posix().setsid() < 0) {
            return loaded.errno();
        }
        if (directory) {
            loaded.libc().chdir(root);
        }
        if (!files) {
            return 0;
        }
        int fd = loaded.libc().open(nothing, O_RDWR, 0);
        if (fd < 0) {
            return loaded.errno();
        }
        for (int standard = 0; standard <= LAST_STANDARD; standard++) {
            loaded.posix().dup2(fd, standard);
        }
        if (fd > LAST_STANDARD) {
            loaded.posix().close(fd);
        }
        return 0;
    }
}
