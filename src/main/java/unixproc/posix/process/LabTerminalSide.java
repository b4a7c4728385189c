package unixproc.posix.process;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** The lab's end of its terminal: makes it the controlling terminal of a first process, see tty(4). */
public final class LabTerminalSide {
    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final long TIOCSCTTY = 0x540E;

    private final Native loaded;
    private final NativeMemory memory;
    private final LabDescriptors descriptors;
    private final String path;

    public LabTerminalSide(Native loaded, NativeMemory memory, LabDescriptors descriptors, String path) {
        this.loaded = loaded;
        this.memory = memory;
        this.descriptors = descriptors;
        this.path = path;
    }

    /** Opens it for lab init itself, so that it never hangs up while the lab lives; gives the descriptor kept. */
    public int hold() {
        return descriptors.keep(loaded.posix().open(path, O_RDWR | O_NOCTTY, 0));
    }

    /** Starts a session, takes the terminal as its own, and makes it 0, 1 and 2. */
    public void takeAsControlling() {
        loaded.posix().setsid();
        int fd = loaded.posix().open(path, O_RDWR, 0);
        loaded.libc().ioctl(fd, TIOCSCTTY, 0);
        for (int standard = 0; standard <= 2; standard++) {
            loaded.posix().dup2(fd, standard);
        }
        if (fd > 2) {
            loaded.posix().close(fd);
        }
    }

    /** Writes to the terminal from outside any process of the learner's. */
    public void write(int held, String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long address = memory.store(text);
        loaded.libc().write(held, address, bytes.length);
    }
}
