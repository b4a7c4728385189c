package unixproc.posix.rails;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** A program this JVM can become; it keeps what the kernel holds the calling thread to. Made before that is put on. */
final class Program {
    private static final int FAILURE = 127;

    private final Native loaded;
    private final long file;
    private final long argv;

    Program(Native loaded, NativeMemory memory, String[] words) {
        this.loaded = loaded;
        this.argv = memory.allocate((words.length + 1) * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            memory.write(argv + (long) i * Long.BYTES, 8, memory.store(words[i]));
        }
        memory.write(argv + (long) words.length * Long.BYTES, 8, 0);
        this.file = memory.read(argv, 8);
    }

    /** Comes back only by the end of the JVM, when the program cannot be run. */
    void become() {
        loaded.libc().execvp(file, argv);
        System.exit(FAILURE);
    }
}
