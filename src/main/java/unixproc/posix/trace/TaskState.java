package unixproc.posix.trace;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** The letter of {@code /proc/TASK/stat} that says what a task is doing, see proc(5); read without making garbage. */
public final class TaskState {
    private static final int O_RDONLY_CLOEXEC = 0x80000;
    private static final int ROOM = 256;
    private static final int FRONT = 6;

    private final Native loaded;
    private final NativeMemory memory;
    private final long path;
    private final long text;

    public TaskState(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.path = memory.store("/proc/1234567890/stat");
        this.text = memory.allocate(ROOM);
    }

    /** Whether it sleeps until somebody wakes it. */
    public boolean isAsleep(int task) {
        return of(task) == 'S';
    }

    /** {@code S} asleep, {@code D} in the middle of something, {@code R} running; 0 if there is no such task. */
    public char of(int task) {
        writePath(task);
        int fd = loaded.libc().open(path, O_RDONLY_CLOEXEC, 0);
        if (fd < 0) {
            return 0;
        }
        int got = (int) loaded.libc().read(fd, text, ROOM);
        loaded.posix().close(fd);
        // The command may hold brackets and blanks; the last closing one ends it.
        for (int i = got - 3; i > 0; i--) {
            if (memory.read(text + i, 1) == ')') {
                return (char) memory.read(text + i + 2, 1);
            }
        }
        return 0;
    }

    private void writePath(int task) {
        int digits = 1;
        for (int ten = task; ten >= 10; ten /= 10) {
            digits++;
        }
        int rest = task;
        for (int i = digits - 1; i >= 0; i--) {
            memory.write(path + FRONT + i, 1, '0' + rest % 10);
            rest /= 10;
        }
        long at = path + FRONT + digits;
        memory.write(at, 4, 0x6174732f);
        memory.write(at + 4, 2, 't');
    }
}
