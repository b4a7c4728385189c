package unixproc.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Atomic writes: the bytes go to a file beside, {@code NAME.PID.new}, are flushed to the disk, and that file is renamed
 * (rename(2)). Whoever is killed in between leaves the file as it was.
 */
public final class AtomicFile {
    private static final String ENDING = ".new";
    /** As many as the kernel follows, see path_resolution(7). */
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /**
     * Writes a file, in the place of the one there may be. A symbolic link stays one, and what it leads to is replaced,
     * there or not; links that lead nowhere but round are an error.
     */
    public static void write(Path name, byte[] bytes) throws IOException {
        Path file = target(name);
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

    /** Why a file cannot be written, in the words of strerror(3), as far as that shows without trying. */
    public static Optional<String> obstacle(Path name) {
        try {
            Path folder = target(name).toAbsolutePath().getParent();
            while (!Files.exists(folder) && folder.getParent() != null) {
                folder = folder.getParent();
            }
            if (!Files.isDirectory(folder)) {
                return Optional.of("Not a directory");
            }
            if (Files.getFileStore(folder).isReadOnly()) {
                return Optional.of("Read-only file system");
            }
            return Files.isWritable(folder) ? Optional.empty() : Optional.of("Permission denied");
        } catch (IOException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    /** Where the links of a name lead in the end, see symlink(7). */
    private static Path target(Path name) throws IOException {
        Path file = name;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(name.toString());
            }
            file = file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
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
