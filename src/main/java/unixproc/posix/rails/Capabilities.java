package unixproc.posix.rails;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * Takes root's power over the whole machine away and leaves what is about files and users, see capabilities(7). With
 * {@code PR_SET_NO_NEW_PRIVS} no exec gives it back. Anybody else has none of it anyway.
 */
final class Capabilities {
    private static final int LINUX_CAPABILITY_VERSION_3 = 0x20080522;
    private static final int STRUCT_HEADER = 8;
    private static final int STRUCT_DATA = 24;
    private static final int PERMITTED = 4;
    private static final int INHERITABLE = 8;
    private static final int HIGH = 12;

    private static final int CAP_DAC_OVERRIDE = 1 << 1;
    private static final int CAP_DAC_READ_SEARCH = 1 << 2;
    private static final int CAP_KILL = 1 << 5;
    private static final int CAP_SETGID = 1 << 6;
    private static final int CAP_SETUID = 1 << 7;
    private static final int CAP_NET_BIND_SERVICE = 1 << 10;
    private static final int KEPT =
            CAP_DAC_OVERRIDE | CAP_DAC_READ_SEARCH | CAP_KILL | CAP_SETGID | CAP_SETUID | CAP_NET_BIND_SERVICE;

    private final Native loaded;
    private final NativeMemory memory;
    private final long header;
    private final long data;

    Capabilities(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.header = memory.allocate(STRUCT_HEADER);
        this.data = memory.allocate(STRUCT_DATA);
        memory.write(header, 4, LINUX_CAPABILITY_VERSION_3);
        memory.write(header + 4, 4, 0);
    }

    /** Gives 0 or an errno. */
    int drop() {
        get();
        long kept = memory.read(data + PERMITTED, 4) & KEPT;
        memory.write(data, 4, kept);
        memory.write(data + PERMITTED, 4, kept);
        memory.write(data + INHERITABLE, 4, 0);
        memory.write(data + HIGH, 4, 0);
        memory.write(data + HIGH + PERMITTED, 4, 0);
        memory.write(data + HIGH + INHERITABLE, 4, 0);
        return call(SystemCall.CAPSET);
    }

    /** Looks without changing anything. */
    void get() {
        call(SystemCall.CAPGET);
    }

    private int call(SystemCall call) {
        long result = loaded.libc().syscall(call.number(Architecture.current()), header, data, 0, 0, 0, 0);
        return result == 0 ? 0 : loaded.errno();
    }
}
