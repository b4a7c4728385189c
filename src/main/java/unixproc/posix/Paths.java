package unixproc.posix;

import java.nio.charset.StandardCharsets;

/** Where a path really leads, as the kernel would follow it from this process, see realpath(3). */
public final class Paths {
    public static final int W_OK = 2;
    public static final int R_OK = 4;

    private static final int X_OK = 1;
    private static final int PATH_MAX = 4096;

    private final Native loaded;
    private final NativeMemory memory;
    private final long buffer;

    public Paths(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.buffer = memory.allocate(PATH_MAX);
    }

    /**
     * The path without links and dots; for a file that does not exist yet, that of its directory and its name. Empty
     * when not even the directory exists.
     */
    public String real(String path) {
        String whole = resolve(path);
        if (!whole.isEmpty()) {
            return whole;
        }
        return name(path);
    }

    /** The path of the name itself, a link's own too; empty when its directory does not exist. */
    public String name(String path) {
        int slash = path.lastIndexOf('/');
        String directory = resolve(directory(path));
        String name = "/".concat(path.substring(slash + 1));
        return directory.equals("/") ? name : directory.isEmpty() ? "" : directory.concat(name);
    }

    /** Whether it leads to a directory. */
    public boolean isDirectory(String path) {
        return !path.isEmpty() && !resolve(path.concat("/.")).isEmpty();
    }

    /** Whether a directory is one of those the system's own programs are in. */
    public boolean isOfSystem(String directory) {
        String real = resolve(directory);
        return real.equals("/bin")
                || real.equals("/usr/bin")
                || real.equals("/sbin")
                || real.equals("/usr/sbin")
                || real.equals("/usr/local/bin")
                || real.equals("/usr/local/sbin");
    }

    /** The directory of PATH in which execvp(3) finds a program of this name; empty if it finds none. */
    public String directoryOfProgram(String name) {
        long value = loaded.libc().getenv(memory.store("PATH"));
        String path = value == 0 ? "/bin:/usr/bin" : new String(memory.string(value), StandardCharsets.UTF_8);
        int start = 0;
        while (start <= path.length()) {
            int colon = path.indexOf(':', start);
            int end = colon < 0 ? path.length() : colon;
            String directory = start == end ? "." : path.substring(start, end);
            if (allows(memory.store(directory.concat("/").concat(name)), X_OK)) {
                return directory;
            }
            start = end + 1;
        }
        return "";
    }

    /** Whether there is something of this name, see access(2). */
    public boolean exists(long path) {
        return loaded.libc().access(path, 0) == 0;
    }

    /** Whether the kernel lets this process use it in these ways, R_OK and W_OK. */
    public boolean allows(long path, int mode) {
        return loaded.libc().access(path, mode) == 0;
    }

    /** Whether the kernel lets this process add and remove names in the directory such a path is in. */
    public boolean allowsNaming(String path) {
        return loaded.libc().access(memory.store(directory(path)), W_OK | X_OK) == 0;
    }

    private static String directory(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
    }

    private String resolve(String path) {
        long found = loaded.libc().realpath(memory.store(path), buffer);
        return found == 0 ? "" : new String(memory.string(buffer), StandardCharsets.UTF_8);
    }
}
