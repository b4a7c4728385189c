package unixproc.c.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import unixproc.c.type.Memory;
import unixproc.c.type.Structs;

/** Socket addresses: built from a host or a path, measured, and shown. */
public final class SocketAddresses {
    private static final int UNIX = 1;
    private static final int INTERNET = 2;
    private static final int PATH = 2;

    private SocketAddresses() {}

    /** The bits of {@code 127.0.0.1} in the order of the network; all ones when it is not an address. */
    public static long internet(byte[] text) {
        long address = 0;
        int parts = 0;
        int part = -1;
        for (int i = 0; i <= text.length; i++) {
            int digit = i < text.length ? text[i] - '0' : -1;
            if (digit >= 0 && digit <= 9) {
                part = (part < 0 ? 0 : part) * 10 + digit;
            } else if (part < 0 || parts == 4 || (i < text.length && text[i] != '.')) {
                return 0xffffffffL;
            } else {
                address |= (long) part << (8 * parts++);
                part = -1;
            }
            if (part > 255) {
                return 0xffffffffL;
            }
        }
        return parts == 4 ? address : 0xffffffffL;
    }

    /** Writes an Internet address; false when the text is none. {@code localhost} and {@code *} are known. */
    public static boolean internet(Memory memory, long address, byte[] host, long port) {
        String name = new String(host, StandardCharsets.UTF_8);
        String digits = name.equals("localhost") ? "127.0.0.1" : name.equals("*") || name.isEmpty() ? "0.0.0.0" : name;
        long bits = internet(digits.getBytes(StandardCharsets.UTF_8));
        if (bits == 0xffffffffL && !digits.equals("255.255.255.255")) {
            return false;
        }
        memory.put(address, new byte[Structs.SOCKADDR_IN.size()]);
        memory.write(address, 2, INTERNET);
        memory.write(address + 2, 2, Short.reverseBytes((short) port));
        memory.write(address + 4, 4, bits);
        return true;
    }

    public static void unix(Memory memory, long address, byte[] path) {
        byte[] room = new byte[Structs.SOCKADDR_UN.size()];
        System.arraycopy(path, 0, room, PATH, Math.min(path.length, room.length - PATH - 1));
        memory.put(address, room);
        memory.write(address, 2, UNIX);
    }

    /** How long an address is that begins at that place. */
    public static int length(Memory memory, long address) {
        if (memory.holds(address, PATH) && memory.read(address, 2) == UNIX) {
            return PATH + memory.string(address + PATH).length + 1;
        }
        return Structs.SOCKADDR_IN.size();
    }

    public static String text(Memory memory, long address) {
        int family = (int) memory.read(address, 2) & 0xffff;
        if (family == UNIX) {
            return "{sa_family=AF_UNIX, sun_path=" + StringFormats.quoted(memory.string(address + PATH), 108) + "}";
        }
        if (family != INTERNET) {
            return "{sa_family=" + family + "}";
        }
        int port = Short.reverseBytes((short) memory.read(address + 2, 2)) & 0xffff;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            parts.add(Long.toString(memory.read(address + 4 + i, 1) & 0xff));
        }
        return "{sa_family=AF_INET, sin_port=htons(" + port + "), sin_addr=inet_addr(\"" + parts.get(0) + "."
                + parts.get(1) + "." + parts.get(2) + "." + parts.get(3) + "\")}";
    }
}
