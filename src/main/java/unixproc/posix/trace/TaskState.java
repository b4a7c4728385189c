package unixproc.posix.trace;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** The letter of {@code /proc/TASK/stat} that says what a task is doing, see proc(5); read without making garbage. */
public final class TaskState {
    private static final int O_RDONLY_CLOEXEC = 0x80000;
    private static final int ROOM = 512;
    /** The field that counts the ticks in the kernel's code; the one before counts those in the program's. */
    private static final int LAST_TICKS = 15;

    private static final int FRONT = 6;

    private final Native loaded;
    private final NativeMemory memory;
    private final long path;
    private final long text;
    private int length;

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
        int at = afterCommand(task);
        return at == 0 ? 0 : (char) memory.read(text + at, 1);
    }

    /** How long it has run so far, in its own and the kernel's code together, in clock ticks of 10 ms. */
    public long ticks(int task) {
        int at = afterCommand(task);
        if (at == 0) {
            return 0;
        }
        long own = 0;
        long kernel = 0;
        int field = 3;
        for (int i = at; i < length && field <= LAST_TICKS; i++) {
            int c = (int) memory.read(text + i, 1);
            if (c == ' ') {
                field++;
            } else if (field == LAST_TICKS) {
                kernel = kernel * 10 + c - '0';
            } else if (field == LAST_TICKS - 1) {
                own = own * 10 + c - '0';
            }
        }
        return own + kernel;
    }

    /** Where the state stands in the text just read; 0 if there is no such task. The command may hold anything. */
    private int afterCommand(int task) {
        writePath(task);
        int fd = loaded.libc().open(path, O_RDONLY_CLOEXEC, 0);
        if (fd < 0) {
            return 0;
        }
        length = (int) loaded.libc().read(fd, text, ROOM);
        loaded.posix().close(fd);
        for (int i = length - 3; i > 0; i--) {
            if (memory.read(text + i, 1) == ')') {
                return i + 2;
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
