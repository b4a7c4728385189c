package unixproc.kernel;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One file of {@code /proc} read whole; a file that is missing, forbidden or gone half-way is simply empty. */
final class ProcFile {
    /** The file type of a FIFO in the upper bits of {@code st_mode}. */
    private static final int FIFO = 1;

    private ProcFile() {}

    static Optional<byte[]> bytes(String path) {
        try (FileInputStream in = new FileInputStream(path)) {
            byte[] buffer = new byte[1024];
            int length = 0;
            int count = in.read(buffer, 0, buffer.length);
            while (count > 0) {
                length += count;
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, length * 4);
                }
                count = in.read(buffer, length, buffer.length - length);
            }
            return Optional.of(Arrays.copyOf(buffer, length));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The lines {@code Key: value} of a file. */
    static Optional<Map<String, String>> keyed(String path) {
        return text(path).map(ProcFile::keys);
    }

    static Map<String, String> keys(String text) {
        return text.lines()
                .filter(line -> line.indexOf(':') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> line.substring(line.indexOf(':') + 1).strip(),
                        (first, second) -> first));
    }

    /** The strings of a file that ends each with a zero byte. */
    static Optional<List<String>> strings(String path) {
        return text(path)
                .map(text -> text.isEmpty() ? List.of() : List.of(unended(text).split("\0", -1)));
    }

    private static String unended(String text) {
        return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
    }

    static Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The entries of a directory that are numbers, in order. */
    static Optional<List<Long>> numbers(String directory) {
        String[] names = new File(directory).list();
        return Optional.ofNullable(names)
                .map(list -> Arrays.stream(list)
                        .filter(name -> !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9'))
                        .map(Long::valueOf)
                        .sorted()
                        .toList());
    }

    static Optional<String> link(String path) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of(path)).toString());
        } catch (IOException | UnsupportedOperationException unreadable) {
            return Optional.empty();
        }
    }

    static boolean isFifo(String path) {
        try {
            return (int) Files.getAttribute(Path.of(path), "unix:mode") >>> 12 == FIFO;
        } catch (IOException | UnsupportedOperationException unreadable) {
            return false;
        }
    }
}
