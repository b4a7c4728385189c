package unixproc.posix.process;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes in, whole lines out. */
final class LineBuffer {
    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    void add(byte[] more) {
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** The next whole line without its newline. */
    Optional<String> next() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                String line = new String(bytes, 0, i, StandardCharsets.UTF_8);
                length -= i + 1;
                System.arraycopy(bytes, i + 1, bytes, 0, length);
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
