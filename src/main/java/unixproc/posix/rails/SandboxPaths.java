package unixproc.posix.rails;

import java.nio.file.Path;

/**
 * What of the file system is a lab's own.
 *
 * @param scratch the directory its lines write in
 * @param terminal the slave side of its terminal, {@code /dev/pts/N}
 * @param door the tutor's socket
 */
public record SandboxPaths(Path scratch, Path terminal, Path door) {}
