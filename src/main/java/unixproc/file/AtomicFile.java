package unixproc.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Atomic writes: the bytes go to a file beside, {@code NAME.PID.new}, are flushed to the disk, and that file is renamed
 * (rename(2)). Whoever is killed in between leaves the file as it was.
 */
public final class AtomicFile {
    private static final String ENDING = ".new";

    private AtomicFile() {}

    /** Writes a file, in the place of the one there may be; a link there is replaced, not followed. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path fresh = beside(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            Files.deleteIfExists(fresh);
            throw failed;
        }
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /**
     * Writes a file that must not be there yet.
     *
     * @throws FileAlreadyExistsException when something of that name is there; it stays as it is
     */
    public static void writeNew(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file, bytes);
    }

    /** Removes what processes that are no more left beside this file. */
    public static void sweep(Path file) throws IOException {
        Pattern left = Pattern.compile(
                Pattern.quote(file.getFileName().toString()) + "\\.(\\d{1,18})" + Pattern.quote(ENDING));
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(file.getParent())) {
            for (Path sibling : siblings) {
                Matcher matcher = left.matcher(sibling.getFileName().toString());
                if (matcher.matches()
                        && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
                    Files.delete(sibling);
                }
            }
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ENDING);
    }
}
