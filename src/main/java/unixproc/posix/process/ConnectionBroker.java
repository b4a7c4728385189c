package unixproc.posix.process;

import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.PassedDescriptors;

/**
 * Lab init's part where the kernel lets nobody but init connect: whoever is about to fork sends it one end of a socket
 * pair, and it sends a connection to the tutor back through that. What it is sent may come from anybody in the lab, so
 * it never sleeps over it.
 */
public final class ConnectionBroker {
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM_CLOEXEC = 1 | 0x80000;
    private static final int EAGAIN = 11;
    /** Requests served before init looks at its other affairs. */
    private static final int IN_A_ROW = 32;

    private final Native loaded;
    private final NativeMemory memory;
    private final LabDescriptors descriptors;
    private final TutorConnector door;
    private final PassedDescriptors passed;
    private final long pair;
    private int requests = -1;
    private int forClients = -1;

    public ConnectionBroker(Native loaded, NativeMemory memory, LabDescriptors descriptors, TutorConnector door) {
        this.loaded = loaded;
        this.memory = memory;
        this.descriptors = descriptors;
        this.door = door;
        this.passed = new PassedDescriptors(loaded, memory);
        this.pair = memory.allocate(8);
    }

    /** Begins to take requests. */
    public void open() {
        loaded.libc().socketpair(AF_UNIX, SOCK_STREAM_CLOEXEC, 0, pair);
        requests = descriptors.keep((int) memory.read(pair, 4));
        forClients = descriptors.keep((int) memory.read(pair + 4, 4));
    }

    /** Readable when somebody asks; -1 when it is not open. */
    public int fd() {
        return requests;
    }

    /** In a process just forked from init: how it connects from now on. */
    public TutorConnector client() {
        descriptors.release(requests);
        requests = -1;
        return new BrokeredConnector(loaded, memory, descriptors, forClients);
    }

    /** Answers who has asked by now. */
    public void serve() {
        for (int served = 0; served < IN_A_ROW; served++) {
            int reply = (int) passed.receiveNow(requests);
            if (reply < 0 && loaded.errno() == EAGAIN) {
                return;
            }
            if (reply >= 0) {
                answer(reply);
            }
        }
    }

    /** Who gets no answer meets the end of file. */
    private void answer(int reply) {
        int connection = door.connect();
        if (connection >= 0) {
            passed.sendNow(reply, connection);
            descriptors.release(connection);
        }
        loaded.posix().close(reply);
    }
}
