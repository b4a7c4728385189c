package unixproc.posix.process;

import java.nio.charset.StandardCharsets;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** Connects to the tutor's socket by its path, see connect(2). */
public final class DoorConnector implements TutorConnector {
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM_CLOEXEC = 1 | 0x80000;
    private static final int ADDRESS_LENGTH = 110;

    private final Native loaded;
    private final LabDescriptors descriptors;
    private final long address;

    public DoorConnector(Native loaded, NativeMemory memory, LabDescriptors descriptors, String path) {
        this.loaded = loaded;
        this.descriptors = descriptors;
        this.address = memory.allocate(ADDRESS_LENGTH);
        memory.write(address, 2, AF_UNIX);
        memory.put(address + 2, path.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int connect() {
        long soft = descriptors.lift();
        int low = loaded.libc().socket(AF_UNIX, SOCK_STREAM_CLOEXEC, 0);
        int kept = low < 0 ? -1 : descriptors.keep(low);
        int errno = loaded.errno();
        descriptors.lower(soft);
        if (kept >= 0 && loaded.libc().connect(kept, address, ADDRESS_LENGTH) != 0) {
            errno = loaded.errno();
            descriptors.release(kept);
            kept = -1;
        }
        loaded.posix().errno(errno);
        return kept;
    }
}
