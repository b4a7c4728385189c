package unixproc.posix.rails;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a lab's processes may do with files, as grants of a Landlock ruleset. */
final class FileGrants {
    private static final List<String> DEVICES = List.of("/dev/null", "/dev/zero", "/dev/full", "/dev/tty");
    private static final List<String> READABLE_DEVICES = List.of("/dev/random", "/dev/urandom");

    /** Terminals are there, and disks. */
    private static final List<String> KINDS_OF_DEVICES = List.of("devpts", "devtmpfs");

    private static final List<String> PROGRAM_DIRECTORIES =
            List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin", "/usr/local/sbin");

    /** Where programs look at their start or to print a name, a text or a time. */
    private static final List<String> FILES_OF_PROGRAMS = List.of(
            "/etc/ld.so.cache",
            "/etc/ld.so.conf",
            "/etc/hosts",
            "/etc/passwd",
            "/etc/group",
            "/etc/nsswitch.conf",
            "/etc/localtime",
            "/etc/hostname",
            "/etc/resolv.conf",
            "/etc/os-release",
            "/usr/lib/locale",
            "/usr/share/locale",
            "/usr/share/zoneinfo");

    private final Ruleset ruleset;
    private final SandboxPaths paths;

    FileGrants(Ruleset ruleset, SandboxPaths paths) {
        this.ruleset = ruleset;
        this.paths = paths;
    }

    /** Everything may be read and run, but no devices. */
    void grantUsual() {
        Path root = Path.of("/");
        List<Path> devices = new ArrayList<>(MountTable.ofKind(KINDS_OF_DEVICES));
        devices.add(Path.of("/dev"));
        ruleset.grant(root, FileAccess.EXECUTE | FileAccess.READ_DIR);
        new TreeGrant(ruleset, devices, FileAccess.READ).grant(root);
        grantOwn(FileAccess.OWN_DIRECTORY | FileAccess.EXECUTE);
    }

    /** Only these programs may be run, and only what they need and what is everybody's may be read. */
    void grantStrangers(List<String> programs, SystemLibraries libraries) {
        for (String program : programs) {
            for (String directory : PROGRAM_DIRECTORIES) {
                ruleset.grant(Path.of(directory).resolve(program), FileAccess.EXECUTE | FileAccess.READ_FILE);
            }
        }
        for (String file : FILES_OF_PROGRAMS) {
            ruleset.grant(Path.of(file), FileAccess.READ);
        }
        for (Path directory : libraries.directories()) {
            ruleset.grant(directory, FileAccess.READ);
        }
        for (Path loader : libraries.loaders()) {
            ruleset.grant(loader, FileAccess.READ_FILE | FileAccess.EXECUTE);
        }
        ruleset.grant(Path.of("/proc"), FileAccess.READ);
        grantOwn(FileAccess.OWN_DIRECTORY);
    }

    private void grantOwn(long inScratch) {
        ruleset.grant(paths.scratch(), inScratch);
        ruleset.grant(paths.door(), FileAccess.RESOLVE_UNIX);
        ruleset.grant(paths.terminal(), FileAccess.DEVICE);
        for (String device : DEVICES) {
            ruleset.grant(Path.of(device), FileAccess.DEVICE);
        }
        for (String device : READABLE_DEVICES) {
            ruleset.grant(Path.of(device), FileAccess.READ_FILE | FileAccess.IOCTL_DEV);
        }
    }
}
