package unixproc.kernel;

import java.util.Locale;

/**
 * What a descriptor leads to, as the link in {@code /proc/PID/fd} names it.
 *
 * @param text the link itself: a path, {@code pipe:[4711]}, {@code socket:[4711]}, {@code anon_inode:[eventpoll]}
 * @param inode the number that makes a pipe or socket that one and no other; 0 for everything that has a path
 */
public record Target(Kind kind, String text, long inode) {
    private static final String GONE = " (deleted)";

    /** The kinds of thing a descriptor can lead to. */
    public enum Kind {
        FILE,
        FIFO,
        PIPE,
        SOCKET,
        /** Something without a name that only descriptors hold, such as an epoll set. */
        ANONYMOUS
    }

    /** Reads a link; only the file system can say that a path is a FIFO, so that comes as an answer. */
    static Target of(String link, boolean isFifo) {
        if (link.startsWith("/")) {
            return new Target(isFifo ? Kind.FIFO : Kind.FILE, link, 0);
        }
        int colon = link.indexOf(":[");
        String name = colon < 0 ? link : link.substring(0, colon);
        Kind kind = switch (name.toLowerCase(Locale.ROOT)) {
            case "pipe" -> Kind.PIPE;
            case "socket" -> Kind.SOCKET;
            default -> Kind.ANONYMOUS;
        };
        return new Target(kind, link, kind == Kind.ANONYMOUS ? 0 : inode(link, colon + 2));
    }

    private static long inode(String link, int from) {
        try {
            return Long.parseLong(link, from, link.length() - 1, 10);
        } catch (NumberFormatException | IndexOutOfBoundsException unnumbered) {
            return 0;
        }
    }

    /** Whether data written at one end comes out at the other. */
    public boolean isPipe() {
        return kind == Kind.PIPE || kind == Kind.FIFO;
    }

    public boolean isTerminal() {
        return text.startsWith("/dev/pts/") || text.startsWith("/dev/tty") || text.equals("/dev/console");
    }

    /** Whether the file has lost its name and lives only as long as it is open. */
    public boolean isDeleted() {
        return kind == Kind.FILE && text.endsWith(GONE);
    }

    public String path() {
        return isDeleted() ? text.substring(0, text.length() - GONE.length()) : text;
    }
}
