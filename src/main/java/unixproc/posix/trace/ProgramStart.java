package unixproc.posix.trace;

import java.util.List;
import unixproc.abi.Signal;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.Dispositions;

/**
 * Starts the program to be followed: a child that waits until it is traced, puts the filter on itself and becomes the
 * program. It is a job of its own in the foreground of the lab's terminal, as if a shell had started it.
 */
public final class ProgramStart {
    private static final int NOT_FOUND = 127;
    private static final int NO_FILTER = 126;
    private static final int WORD = 8;

    private final Native loaded;
    private final NativeMemory memory;
    private final Dispositions dispositions;
    private final Ptrace ptrace;
    private final long pipe;

    public ProgramStart(Native loaded, NativeMemory memory, Dispositions dispositions, Ptrace ptrace) {
        this.loaded = loaded;
        this.memory = memory;
        this.dispositions = dispositions;
        this.ptrace = ptrace;
        this.pipe = memory.allocate(WORD);
    }

    /**
     * What to start.
     *
     * @param file what to execute
     * @param words its arguments, the zeroth first
     * @param input the file its standard input comes from, empty for this process's own
     * @param inForeground whether descriptor 0 is a terminal in whose foreground it shall be
     */
    public record Command(String file, List<String> words, String input, boolean inForeground) {}

    /** Gives its pid; -1 with errno set when it cannot be made or not be traced. {@code calls} are those to stop at. */
    public int start(Command command, int[] calls) {
        SyscallFilter filter = new SyscallFilter(loaded, memory, calls);
        long file = memory.store(command.file());
        long input = memory.store(command.input());
        long words = store(command.words());
        loaded.libc().pipe(pipe);
        int readEnd = (int) memory.read(pipe, 4);
        int writeEnd = (int) memory.read(pipe + 4, 4);
        int child = loaded.fork();
        if (child == 0) {
            loaded.posix().close(writeEnd);
            loaded.libc().read(readEnd, pipe, 1);
            loaded.posix().close(readEnd);
            become(command, filter, file, input, words);
        }
        loaded.posix().close(readEnd);
        loaded.posix().setpgid(child, child);
        if (command.inForeground()) {
            loaded.libc().tcsetpgrp(0, child);
        }
        boolean traced = child > 0 && ptrace.seize(child);
        int errno = loaded.errno();
        if (child > 0 && !traced) {
            loaded.posix().kill(child, Signal.SIGKILL);
        }
        loaded.posix().close(writeEnd);
        loaded.posix().errno(errno);
        return traced ? child : -1;
    }

    private void become(Command command, SyscallFilter filter, long file, long input, long words) {
        dispositions.likeANewProgram();
        if (!command.input().isEmpty()) {
            int fd = loaded.libc().open(input, 0, 0);
            if (fd > 0) {
                loaded.posix().dup2(fd, 0);
                loaded.posix().close(fd);
            }
        }
        if (!filter.install()) {
            throw loaded.leave(NO_FILTER);
        }
        long environment = memory.read(Native.symbol("environ"), WORD);
        loaded.libc().execve(file, words, environment);
        throw loaded.leave(NOT_FOUND);
    }

    private long store(List<String> words) {
        long list = memory.allocate((words.size() + 1) * WORD);
        for (int i = 0; i < words.size(); i++) {
            memory.write(list + (long) i * WORD, WORD, memory.store(words.get(i)));
        }
        memory.write(list + (long) words.size() * WORD, WORD, 0);
        return list;
    }
}
