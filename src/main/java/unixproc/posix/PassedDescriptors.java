package unixproc.posix;

/** Passes descriptors from process to process: a message of one byte with SCM_RIGHTS, see unix(7) and cmsg(3). */
public final class PassedDescriptors {
    private static final int SOL_SOCKET = 1;
    private static final int SCM_RIGHTS = 1;
    private static final int MSG_CTRUNC = 8;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int EMFILE = 24;
    private static final int ENOTCONN = 107;

    private static final int STRUCT_MSGHDR = 56;
    private static final int MSG_IOV = 16;
    private static final int MSG_IOVLEN = 24;
    private static final int MSG_CONTROL = 32;
    private static final int MSG_CONTROLLEN = 40;
    private static final int MSG_FLAGS = 48;
    private static final int CMSG_LEVEL = 8;
    private static final int CMSG_TYPE = 12;
    private static final int CMSG_DATA = 16;
    private static final int CMSG_LENGTH = 20;
    private static final int CMSG_SPACE = 24;

    private final Native loaded;
    private final NativeMemory memory;
    private final long message;
    private final long vector;
    private final long control;
    private final long data;

    public PassedDescriptors(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.message = memory.allocate(STRUCT_MSGHDR);
        this.vector = memory.allocate(16);
        this.control = memory.allocate(CMSG_SPACE);
        this.data = memory.allocate(1);
    }

    /** Gives 0, or -1 with errno set. */
    public long send(int socket, int fd) {
        return send(socket, fd, 0);
    }

    /** The same without sleeping or SIGPIPE, for a socket from somebody who is not to be trusted. */
    public long sendNow(int socket, int fd) {
        return send(socket, fd, MSG_DONTWAIT | MSG_NOSIGNAL);
    }

    private long send(int socket, int fd, int flags) {
        prepare();
        memory.write(control, 8, CMSG_LENGTH);
        memory.write(control + CMSG_LEVEL, 4, SOL_SOCKET);
        memory.write(control + CMSG_TYPE, 4, SCM_RIGHTS);
        memory.write(control + CMSG_DATA, 4, fd);
        return loaded.libc().sendmsg(socket, message, flags) < 0 ? -1 : 0;
    }

    /** Gives the new descriptor, or -1 with errno set: ENOTCONN at the end, EINVAL for a message without one. */
    public long receive(int socket) {
        return receive(socket, 0);
    }

    /** The same without sleeping: EAGAIN when there is none. */
    public long receiveNow(int socket) {
        return receive(socket, MSG_DONTWAIT);
    }

    private long receive(int socket, int flags) {
        prepare();
        long got = loaded.libc().recvmsg(socket, message, flags);
        if (got < 0) {
            return -1;
        }
        boolean none = memory.read(message + MSG_CONTROLLEN, 8) < CMSG_LENGTH;
        boolean rights = !none && (int) memory.read(control + CMSG_TYPE, 4) == SCM_RIGHTS;
        if (rights) {
            return (int) memory.read(control + CMSG_DATA, 4);
        }
        boolean cut = ((int) memory.read(message + MSG_FLAGS, 4) & MSG_CTRUNC) != 0;
        loaded.posix().errno(cut ? EMFILE : got == 0 ? ENOTCONN : Abi.EINVAL);
        return -1;
    }

    private void prepare() {
        memory.put(message, new byte[STRUCT_MSGHDR]);
        memory.put(control, new byte[CMSG_SPACE]);
        memory.write(vector, 8, data);
        memory.write(vector + 8, 8, 1);
        memory.write(message + MSG_IOV, 8, vector);
        memory.write(message + MSG_IOVLEN, 8, 1);
        memory.write(message + MSG_CONTROL, 8, control);
        memory.write(message + MSG_CONTROLLEN, 8, CMSG_SPACE);
    }
}
