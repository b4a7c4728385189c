package unixproc.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A directory for temporary files whose name tells its owner, {@code unixproc-NAMESPACE-PID-STARTTIME-N}, so that what
 * a killed owner left can be cleared by whoever comes next in the same PID namespace, see pid_namespaces(7): elsewhere
 * its PID is another's. Start times are those of proc(5), in clock ticks since boot.
 */
public final class OwnedDirectory {
    private static final Pattern NAME =
            Pattern.compile("unixproc-([0-9a-z]{1,3})-([0-9a-z]{1,8})-([0-9a-z]{1,12})-[0-9a-z]{1,6}");
    private static final int RADIX = Character.MAX_RADIX;
    private static final int STARTTIME_AFTER_NAME = 19;

    private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");
    /** A few letters tell namespaces apart, and the path of a socket has no room for more. */
    private static final long NAMESPACES = RADIX * RADIX * RADIX;

    private OwnedDirectory() {}

    /** Makes one of this process's own, which nobody else may enter. */
    public static Path create(Path parent) throws IOException {
        long pid = ProcessHandle.current().pid();
        String owner = namespace() + "-" + Long.toString(pid, RADIX) + "-"
                + Long.toString(startTime(pid).orElse(0L), RADIX);
        for (int number = 0; ; number++) {
            try {
                return Files.createDirectory(
                        parent.resolve("unixproc-" + owner + "-" + Integer.toString(number, RADIX)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } catch (FileAlreadyExistsException taken) {
                // By another lab of this process.
            }
        }
    }

    /** Removes those of this user whose owner is no more. */
    public static void clearAbandoned(Path parent) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent, "unixproc-*")) {
            for (Path entry : entries) {
                if (isAbandoned(entry)) {
                    remove(entry);
                }
            }
        } catch (IOException unreadable) {
            // What cannot be listed cannot be cleared either.
        }
    }

    private static boolean isAbandoned(Path directory) {
        Matcher name = NAME.matcher(directory.getFileName().toString());
        if (!name.matches() || !name.group(1).equals(namespace()) || !Files.isWritable(directory)) {
            return false;
        }
        long pid = Long.parseLong(name.group(2), RADIX);
        long started = Long.parseLong(name.group(3), RADIX);
        return startTime(pid).filter(time -> time == started).isEmpty();
    }

    /** Removes a directory and all in it, as far as that may be done; links are removed, not followed. */
    public static void remove(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // Somebody else was faster, or made something there meanwhile: the next start tries again.
        }
    }

    /** Of the inode in {@code pid:[4026531836]}. */
    private static String namespace() {
        try {
            String link = Files.readSymbolicLink(NAMESPACE).toString();
            long inode = Long.parseLong(link.substring(link.indexOf('[') + 1, link.length() - 1));
            return Long.toString(inode % NAMESPACES, RADIX);
        } catch (IOException | NumberFormatException unknown) {
            return "0";
        }
    }

    private static Optional<Long> startTime(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean ended = fields[0].equals("Z") || fields[0].equals("X");
            return ended ? Optional.empty() : Optional.of(Long.parseLong(fields[STARTTIME_AFTER_NAME]));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException gone) {
            return Optional.empty();
        }
    }
}
