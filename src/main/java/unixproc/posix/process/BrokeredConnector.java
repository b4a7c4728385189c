package unixproc.posix.process;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.PassedDescriptors;

/** Gets its connections from lab init, see {@link ConnectionBroker}. */
final class BrokeredConnector implements TutorConnector {
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM_CLOEXEC = 1 | 0x80000;
    private static final int EINTR = 4;

    private final Native loaded;
    private final NativeMemory memory;
    private final LabDescriptors descriptors;
    private final PassedDescriptors passed;
    private final long pair;
    private final int broker;

    /** @param broker the socket init takes requests from */
    BrokeredConnector(Native loaded, NativeMemory memory, LabDescriptors descriptors, int broker) {
        this.loaded = loaded;
        this.memory = memory;
        this.descriptors = descriptors;
        this.passed = new PassedDescriptors(loaded, memory);
        this.pair = memory.allocate(8);
        this.broker = broker;
    }

    @Override
    public int connect() {
        long soft = descriptors.lift();
        int kept = loaded.libc().socketpair(AF_UNIX, SOCK_STREAM_CLOEXEC, 0, pair) == 0
                ? ask((int) memory.read(pair, 4), (int) memory.read(pair + 4, 4))
                : -1;
        int errno = loaded.errno();
        descriptors.lower(soft);
        loaded.posix().errno(errno);
        return kept;
    }

    private int ask(int mine, int forReply) {
        long sent = passed.send(broker, forReply);
        while (sent < 0 && loaded.errno() == EINTR) {
            sent = passed.send(broker, forReply);
        }
        loaded.posix().close(forReply);
        long got = sent < 0 ? -1 : passed.receive(mine);
        while (sent == 0 && got < 0 && loaded.errno() == EINTR) {
            got = passed.receive(mine);
        }
        int kept = got < 0 ? -1 : descriptors.keep((int) got);
        int errno = loaded.errno();
        loaded.posix().close(mine);
        loaded.posix().errno(errno);
        return kept;
    }
}
