package unixproc.lab.agent.trace;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** A short sleep, see nanosleep(2). */
final class NapTime {
    private final Native loaded;
    private final long request;

    NapTime(Native loaded, NativeMemory memory, long nanos) {
        this.loaded = loaded;
        this.request = memory.allocate(16);
        memory.write(request, 8, 0);
        memory.write(request + 8, 8, nanos);
    }

    void take() {
        loaded.libc().nanosleep(request, 0);
    }
}
