package unixproc.doctor;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The directory for temporary files: the lab's files, its socket and its native code are put there. */
final class FolderProbe implements Probe {
    private static final int SECONDS = 5;
    /** A socket's path must fit into 108 bytes of an address; the lab's own folder and file need some of them. */
    private static final int LONGEST = 107 - "/unixproc0123456789012345678/door".length();

    private final Path folder;

    FolderProbe(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Finding> look() {
        int length = folder.toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST) {
            return List.of(Finding.broken("tmp", "long", folder, length, LONGEST));
        }
        try {
            Path own = Files.createTempDirectory(folder, "unixproc-doctor");
            try {
                if (!runs(own.resolve("script"))) {
                    return List.of(Finding.broken("tmp", "noexec", folder));
                }
                return List.of(Finding.fine("tmp", folder), socket(own.resolve("door")));
            } finally {
                Files.delete(own);
            }
        } catch (IOException unwritable) {
            return List.of(Finding.broken("tmp", "unwritable", folder));
        }
    }

    private static boolean runs(Path script) throws IOException {
        try {
            Files.writeString(script, "#!/bin/sh\nexit 0\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
            Process process = new ProcessBuilder(script.toString()).start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            Files.deleteIfExists(script);
        }
    }

    private static Finding socket(Path door) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(door));
            return Finding.fine("socket");
        } catch (IOException refused) {
            return Finding.broken("socket", "refused", String.valueOf(refused.getMessage()));
        } finally {
            Files.deleteIfExists(door);
        }
    }
}
