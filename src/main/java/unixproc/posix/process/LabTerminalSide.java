package unixproc.posix.process;

import java.nio.charset.StandardCharsets;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** The lab's end of its terminal: lab init's controlling terminal, which it lends to its jobs as a shell does, see tty(4). */
public final class LabTerminalSide {
    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_NONBLOCK = 0x800;
    private static final long TIOCSCTTY = 0x540E;
    private static final int LAST_STANDARD = 2;

    private final Native loaded;
    private final NativeMemory memory;
    private final LabDescriptors descriptors;
    private final String path;
    private int held = -1;

    public LabTerminalSide(Native loaded, NativeMemory memory, LabDescriptors descriptors, String path) {
        this.loaded = loaded;
        this.memory = memory;
        this.descriptors = descriptors;
        this.path = path;
    }

    /** Makes this process, lab init, the leader of a session of its own whose controlling terminal this is. */
    public void takeAsControlling() {
        loaded.startSession();
        held = descriptors.keep(loaded.posix().open(path, O_RDWR | O_NOCTTY | O_NONBLOCK, 0));
        loaded.libc().ioctl(held, TIOCSCTTY, 0);
    }

    /** The descriptor by which lab init holds it. */
    public int held() {
        return held;
    }

    /** In a job just forked, which must not be stopped by SIGTTOU yet: gives it a process group of its own. */
    public void startGroup(boolean foreground) {
        loaded.libc().setpgid(0, 0);
        if (foreground) {
            lendTo(loaded.pid());
        }
    }

    /** Puts a process group into the foreground. */
    public void lendTo(int group) {
        loaded.libc().tcsetpgrp(held, group);
    }

    /** Makes it a job's 0, 1 and 2. */
    public void makeStandard() {
        int fd = loaded.posix().open(path, O_RDWR | O_NOCTTY, 0);
        for (int standard = 0; standard <= LAST_STANDARD; standard++) {
            loaded.posix().dup2(fd, standard);
        }
        if (fd > LAST_STANDARD) {
            loaded.posix().close(fd);
        }
    }

    /** Writes to the terminal from outside any process of the learner's; nothing where others write without a pause. */
    public void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        loaded.libc().write(held, memory.store(text), bytes.length);
    }
}
