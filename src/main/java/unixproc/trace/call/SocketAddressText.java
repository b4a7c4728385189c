package unixproc.trace.call;

import java.nio.charset.StandardCharsets;
import unixproc.c.format.StringFormats;

/** An address of a socket as strace writes it, see unix(7) and ip(7). */
final class SocketAddressText {
    private static final int AF_UNIX = 1;
    private static final int AF_INET = 2;
    private static final int FRONT = 2;
    private static final int INET = 8;

    private SocketAddressText() {}

    static String of(byte[] bytes) {
        int family = bytes.length < FRONT ? 0 : (bytes[0] & 0xff) | (bytes[1] & 0xff) << 8;
        if (family == AF_UNIX) {
            String path = new String(bytes, FRONT, bytes.length - FRONT, StandardCharsets.UTF_8);
            String name = path.startsWith("\0") ? "@" + path.substring(1) : path.replaceAll("\0.*", "");
            return "{AF_UNIX, " + StringFormats.quoted(name.getBytes(StandardCharsets.UTF_8), 4 * StringFormats.SHOWN)
                    + "}";
        }
        if (family == AF_INET && bytes.length >= INET) {
            int port = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
            return "{AF_INET, " + (bytes[4] & 0xff) + "." + (bytes[5] & 0xff) + "." + (bytes[6] & 0xff) + "."
                    + (bytes[7] & 0xff) + ":" + port + "}";
        }
        return "{family=" + family + "}";
    }
}
