package unixproc.posix.process;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * One process's connection to the tutor: lines of text over a Unix-domain socket, see unix(7). Plain system calls on a
 * plain descriptor, because a forked JVM has none of the threads the JDK's channels count on.
 */
public final class LabSocket {
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int BUFFER = 64 * 1024;

    /** Enough for every fork a lesson on limits has room for. */
    private static final int SPARES = 24;

    private final Native loaded;
    private final NativeMemory memory;
    private final LabDescriptors descriptors;
    private final long buffer;
    private final LineBuffer lines = new LineBuffer();
    private final int[] spares = new int[SPARES];
    private TutorConnector connector;
    private int spareCount;
    private int fd = -1;
    private boolean open;

    public LabSocket(Native loaded, NativeMemory memory, LabDescriptors descriptors, TutorConnector connector) {
        this.loaded = loaded;
        this.memory = memory;
        this.descriptors = descriptors;
        this.buffer = memory.allocate(BUFFER);
        this.connector = connector;
    }

    /** Gets its connections in this way from now on. */
    public void connectBy(TutorConnector other) {
        connector = other;
    }

    /** Sets connections aside for later forks, while there still are descriptors for them. */
    public void putSomeAside() {
        int connection = spareCount < SPARES ? connector.connect() : -1;
        while (connection >= 0) {
            spares[spareCount++] = connection;
            connection = spareCount < SPARES ? connector.connect() : -1;
        }
    }

    /** After a fork each of the two keeps half of what was set aside. */
    public void shareOut(boolean child) {
        int mine = 0;
        for (int i = 0; i < spareCount; i++) {
            if ((i % 2 == 0) == child) {
                spares[mine++] = spares[i];
            } else {
                descriptors.release(spares[i]);
            }
        }
        spareCount = mine;
    }

    /** One more connection for a process about to be forked; -1 with errno set when there is none to be had. */
    public int connectAnother() {
        int connection = connector.connect();
        return connection >= 0 || spareCount == 0 ? connection : spares[--spareCount];
    }

    /** Speaks over this connection from now on; one held before, inherited from the parent, is closed. */
    public void use(int connection) {
        if (fd >= 0) {
            descriptors.release(fd);
        }
        fd = connection;
        open = true;
        lines.clear();
    }

    public void drop(int connection) {
        descriptors.release(connection);
    }

    public int fd() {
        return fd;
    }

    /** False once end of file has been met. */
    public boolean isOpen() {
        return open;
    }

    /** Sends one line. False when the tutor is gone. */
    public boolean send(String line) {
        byte[] bytes = line.concat("\n").getBytes(StandardCharsets.UTF_8);
        return send(bytes, bytes.length);
    }

    /** Sends the first {@code length} of these bytes: whole lines with their newlines. False when the tutor is gone. */
    public boolean send(byte[] bytes, int length) {
        int sent = 0;
        while (sent < length) {
            int part = Math.min(BUFFER, length - sent);
            loaded.memory().put(buffer, bytes, sent, part);
            long written = loaded.libc().send(fd, buffer, part, MSG_NOSIGNAL);
            if (written > 0) {
                sent += (int) written;
            } else if (loaded.errno() != Abi.EINTR) {
                return false;
            }
        }
        return true;
    }

    /** Sleeps until a line has come; empty when the tutor is gone. */
    public Optional<String> receive() {
        Optional<String> line = receiveOrWake();
        while (line.isEmpty() && open) {
            line = receiveOrWake();
        }
        return line;
    }

    /** Sleeps until a line has come, or a signal; then it is empty although the tutor is there. */
    public Optional<String> receiveOrWake() {
        Optional<String> line = lines.next();
        boolean awake = false;
        while (line.isEmpty() && open && !awake) {
            awake = !fill(0);
            line = lines.next();
        }
        return line;
    }

    /** A line that has already come, if there is one. */
    public Optional<String> receiveNow() {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
            fill(MSG_DONTWAIT);
            line = lines.next();
        }
        return line;
    }

    /** False when nothing came: at end of file, when a signal came first, or nothing is there yet and it must not sleep. */
    private boolean fill(int flags) {
        long got = loaded.libc().recv(fd, buffer, BUFFER, flags);
        if (got > 0) {
            lines.add(memory.bytes(buffer, (int) got));
            return true;
        }
        int errno = loaded.errno();
        open = got != 0 && (errno == Abi.EAGAIN || errno == Abi.EINTR);
        return false;
    }
}
