package unixproc.posix.rails;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is mounted where, see proc_pid_mountinfo(5). */
final class MountTable {
    private static final Path TABLE = Path.of("/proc/self/mountinfo");
    private static final int MOUNT_POINT = 4;

    private MountTable() {}

    /** Where file systems of these kinds are mounted. */
    static List<Path> ofKind(List<String> kinds) {
        List<Path> found = new ArrayList<>();
        for (String line : lines()) {
            int end = line.indexOf(" - ");
            String kind = line.substring(end + 3).split(" ")[0];
            if (kinds.contains(kind)) {
                found.add(Path.of(plain(line.split(" ")[MOUNT_POINT])));
            }
        }
        return found;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Blanks and backslashes stand there in octal. */
    private static String plain(String escaped) {
        byte[] bytes = new byte[escaped.length()];
        int length = 0;
        for (int i = 0; i < escaped.length(); i++) {
            boolean octal = escaped.charAt(i) == '\\' && i + 3 < escaped.length();
            bytes[length++] = (byte) (octal ? Integer.parseInt(escaped.substring(i + 1, i + 4), 8) : escaped.charAt(i));
            i += octal ? 3 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
