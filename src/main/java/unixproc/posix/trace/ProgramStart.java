package unixproc.posix.trace;

import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.Dispositions;

/** Turns this process, which is traced already, into the program: it puts the filter on itself and executes it. */
public final class ProgramStart {
    /** Stands for the tutor's own standard input. */
    public static final String TUTORS = "-";

    private static final int NOT_FOUND = 127;
    private static final int WORD = 8;

    private final Native loaded;
    private final NativeMemory memory;
    private final Dispositions dispositions;

    public ProgramStart(Native loaded, NativeMemory memory, Dispositions dispositions) {
        this.loaded = loaded;
        this.memory = memory;
        this.dispositions = dispositions;
    }

    /**
     * What to start.
     *
     * @param file what to execute
     * @param words its arguments, the zeroth first
     * @param input the file its standard input comes from, empty for this process's own, {@link #TUTORS} for the tutor's
     * @param tutorsInput a copy of the tutor's standard input
     */
    public record Command(String file, List<String> words, String input, int tutorsInput) {}

    /**
     * Does {@link #follow} with every signal at its default, as a shell would start it. Comes back only if the kernel takes no
     * filter, with errno set. {@code calls} are those to stop at.
     */
    public void become(Command command, int[] calls) {
        dispositions.likeANewProgram();
        follow(command, calls);
    }

    /** Puts the filter on and executes it; comes back only if the kernel takes no filter, with errno set. */
    public void follow(Command command, int[] calls) {
        SyscallFilter filter = new SyscallFilter(loaded, memory, calls);
        long file = memory.store(command.file());
        long words = store(command.words());
        takeInput(command);
        if (filter.install()) {
            execute(file, words);
            throw loaded.leave(NOT_FOUND);
        }
    }

    private void takeInput(Command command) {
        if (command.input().equals(TUTORS)) {
            loaded.posix().dup2(command.tutorsInput(), 0);
            return;
        }
        int fd = command.input().isEmpty() ? 0 : loaded.libc().open(memory.store(command.input()), 0, 0);
        if (fd > 0) {
            loaded.posix().dup2(fd, 0);
            loaded.posix().close(fd);
        }
    }

    private void execute(long file, long words) {
        long environment = memory.read(Native.symbol("environ"), WORD);
        loaded.libc().execve(file, words, environment);
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
