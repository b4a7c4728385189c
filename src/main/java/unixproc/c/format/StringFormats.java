package unixproc.c.format;

import java.nio.charset.StandardCharsets;
import unixproc.c.type.Memory;

/** Texts in memory, and texts as they are shown. */
public final class StringFormats {
    /** How much of a text strace shows. */
    public static final int SHOWN = 32;

    private StringFormats() {}

    /** Puts bytes, one a character, into memory of their own, with a NUL behind them. */
    public static long place(Memory memory, String bytes) {
        long address = memory.allocate(bytes.length() + 1);
        memory.put(address, bytes(bytes));
        return address;
    }

    /** The UTF-8 bytes of a text, one a character. */
    public static String encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            characters.append((char) (bytes[i] & 0xff));
        }
        return characters.toString();
    }

    public static byte[] bytes(String characters) {
        byte[] bytes = new byte[characters.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) characters.charAt(i);
        }
        return bytes;
    }

    /** Bytes as strace writes them: quoted, escaped, and cut with dots behind when there are too many. */
    public static String quoted(byte[] bytes, int most) {
        StringBuilder text = new StringBuilder("\"");
        int end = Math.min(bytes.length, most);
        // Never cut inside a character.
        while (end < bytes.length && end > 0 && (bytes[end] & 0xc0) == 0x80) {
            end--;
        }
        int at = 0;
        while (at < end) {
            int length = utf8(bytes, at, end);
            if (length > 1) {
                text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
                at += length;
            } else {
                escaped(text, bytes[at] & 0xff, at + 1 < end ? bytes[at + 1] & 0xff : 0);
                at++;
            }
        }
        text.append('"');
        return end < bytes.length ? text.append("...").toString() : text.toString();
    }

    /** The length of the well-formed printable character of several bytes that starts here, or 1. */
    private static int utf8(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc3 ? 2 : 1;
        if (lead >= 0xf5 || length == 1 || at + length > end) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 1;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        boolean beyond = (lead == 0xed && second >= 0xa0) || (lead == 0xf4 && second >= 0x90);
        boolean control = lead == 0xe2 && (second == 0x80 || second == 0x81);
        return overlong || beyond || control ? 1 : length;
    }

    private static void escaped(StringBuilder text, int value, int next) {
        int known = "\n\t\r\u000b\f\"\\".indexOf(value);
        if (known >= 0) {
            text.append('\\').append("ntrvf\"\\".charAt(known));
        } else if (value >= 0x20 && value < 0x7f) {
            text.append((char) value);
        } else {
            String octal = Integer.toOctalString(value);
            text.append('\\');
            boolean digitFollows = next >= '0' && next <= '9';
            for (int i = octal.length(); digitFollows && i < 3; i++) {
                text.append('0');
            }
            text.append(octal);
        }
    }

    /** As C's {@code strncmp}; the number of bytes has no sign. */
    public static int compare(byte[] one, byte[] other, long most) {
        for (int i = 0; Long.compareUnsigned(i, most) < 0; i++) {
            int left = i < one.length ? one[i] & 0xff : 0;
            int right = i < other.length ? other[i] & 0xff : 0;
            if (left != right || left == 0) {
                return left - right;
            }
        }
        return 0;
    }

    public static long copy(Memory memory, long to, long from, long most) {
        byte[] text = memory.string(from);
        long whole = text.length + 1L;
        byte[] cut = new byte[(int) (Long.compareUnsigned(most, whole) < 0 ? most : whole)];
        System.arraycopy(text, 0, cut, 0, Math.min(cut.length, text.length));
        memory.put(to, cut);
        return to;
    }

    /** Puts a text at an address, as much of it as there is room for with the NUL behind it; gives its whole length. */
    public static long print(Memory memory, long to, long room, byte[] text) {
        if (room != 0) {
            byte[] cut = new byte[(int) (Long.compareUnsigned(room, text.length + 1L) < 0 ? room : text.length + 1L)];
            System.arraycopy(text, 0, cut, 0, cut.length - 1);
            memory.put(to, cut);
        }
        return text.length;
    }

    /** As C's {@code atoi}. */
    public static long number(byte[] text) {
        int at = 0;
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t')) {
            at++;
        }
        boolean negative = at < text.length && text[at] == '-';
        at += at < text.length && (text[at] == '-' || text[at] == '+') ? 1 : 0;
        int value = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + text[at++] - '0';
        }
        return negative ? -value : value;
    }
}
