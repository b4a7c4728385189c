package unixproc.lab.agent;

import java.nio.charset.StandardCharsets;
import unixproc.c.type.Memory;
import unixproc.posix.Paths;

/** Which programs a line may become: any, or in somebody else's lessons a short list from the system's own directories. */
final class AllowedPrograms {
    private final Memory memory;
    private final Paths paths;
    private final String only;

    /** The names allowed, parted by commas; all programs if that is empty. */
    AllowedPrograms(Memory memory, Paths paths, String only) {
        this.memory = memory;
        this.paths = paths;
        this.only = only;
    }

    /** Whether nothing is said about programs, so that a shell may run what it is given. */
    boolean allowAny() {
        return only.isEmpty();
    }

    /**
     * Whether the program may run.
     *
     * @param path the address of its path
     * @param searched whether a name without a slash is looked for in PATH
     */
    boolean allow(long path, boolean searched) {
        if (only.isEmpty()) {
            return true;
        }
        String program = new String(memory.string(path), StandardCharsets.UTF_8);
        int slash = program.lastIndexOf('/');
        boolean named = isListed(program.substring(slash + 1));
        if (slash < 0) {
            String found = paths.directoryOfProgram(program);
            return named && searched && (found.isEmpty() || paths.isOfSystem(found));
        }
        return named && paths.isOfSystem(slash == 0 ? "/" : program.substring(0, slash));
    }

    /** Whether an environment given to a program leaves it what it is; 0 and -1 stand for none and for the present one. */
    boolean allowEnvironment(long environment) {
        if (only.isEmpty() || environment == 0 || environment == -1) {
            return true;
        }
        for (long at = environment; memory.read(at, Long.BYTES) != 0; at += Long.BYTES) {
            if (!allowVariable(memory.read(at, Long.BYTES))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a variable may be set: some make a program load code from anywhere, see ld.so(8). */
    boolean allowVariable(long name) {
        if (only.isEmpty() || name == 0) {
            return true;
        }
        String variable = new String(memory.string(name), StandardCharsets.UTF_8);
        return !variable.startsWith("LD_") && !variable.startsWith("GCONV_PATH");
    }

    private boolean isListed(String name) {
        String list = ",".concat(only).concat(",");
        return !name.isEmpty()
                && name.indexOf(',') < 0
                && list.contains(",".concat(name).concat(","));
    }
}
