package unixproc.lab.agent;

import java.nio.charset.StandardCharsets;
import unixproc.c.call.Parameter.Role;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.Memory;
import unixproc.posix.Paths;
import unixproc.posix.process.LabDescriptors;

/**
 * Rails against accidents. A refusal reads like the kernel's own EPERM (or EBADF), with the key of its reason as note; it holds
 * for root as well, whom the kernel would not stop.
 */
final class GuardRails {
    private static final int EPERM = 1;

    /** To the learner a descriptor of the lab's is as good as not open. */
    private static final int EBADF = 9;

    private static final int AF_UNIX = 1;
    private static final int SUN_PATH = 2;
    /** The bit of O_TMPFILE that makes it one. */
    private static final int TEMPORARY = 020000000;

    private static final int O_WRONLY = 1;
    private static final int O_ACCMODE = 3;
    private static final int O_TRUNC = 01000;
    private static final int CREATING = 0100;
    private static final int EXCLUSIVELY = CREATING | 0200;
    private static final int ANY_WRITING = O_ACCMODE | CREATING | O_TRUNC;

    private final Memory memory;
    private final LabDescriptors descriptors;
    private final Paths paths;
    private final KillTargets targets;
    private final AllowedPrograms allowedPrograms;
    private final String scratch;
    private final boolean unrestricted;

    GuardRails(
            Memory memory,
            LabDescriptors descriptors,
            Paths paths,
            KillTargets targets,
            AllowedPrograms allowedPrograms,
            AgentOptions options) {
        this.memory = memory;
        this.descriptors = descriptors;
        this.paths = paths;
        this.targets = targets;
        this.allowedPrograms = allowedPrograms;
        this.scratch = options.scratch();
        this.unrestricted = options.unrestricted();
    }

    /** The refusal, or null when the call may be made. */
    CallResult refusal(Invocation in) {
        if (usesDescriptorOfLab(in)) {
            return CallResult.refused(in.call().returns(), EBADF, "refusal.descriptor");
        }
        String reason = reasonAgainst(in);
        return reason.isEmpty() ? null : CallResult.refused(in.call().returns(), EPERM, reason);
    }

    private String reasonAgainst(Invocation in) {
        return switch (in.call().name()) {
            case "kill" -> targets.reasonAgainst((int) in.bits(0), (int) in.bits(1));
            case "killpg" -> (int) in.bits(0) < 0 ? "" : targets.reasonAgainst(-(int) in.bits(0), (int) in.bits(1));
            case "setpriority" -> targets.reasonAgainstPriority((int) in.bits(0), (int) in.bits(1));
            case "open" -> reasonAgainstOpening(in.bits(0), in.bits(1));
            case "unlink" -> reasonAgainstNaming(in.bits(0));
            case "mkfifo" -> reasonAgainstMaking(in.bits(0));
            case "bind" -> isLocal(in.bits(1)) ? reasonAgainstMaking(in.bits(1) + SUN_PATH) : "";
            case "execve" ->
                allowedPrograms.allow(in.bits(0), false) && allowedPrograms.allowEnvironment(in.bits(2))
                        ? ""
                        : "refusal.exec";
            case "setenv" -> allowedPrograms.allowVariable(in.bits(0)) ? "" : "refusal.exec";
            case "execv", "execl" -> allowedPrograms.allow(in.bits(0), false) ? "" : "refusal.exec";
            case "execvp", "execlp" -> allowedPrograms.allow(in.bits(0), true) ? "" : "refusal.exec";
            default -> "";
        };
    }

    private boolean usesDescriptorOfLab(Invocation in) {
        for (int i = 0; i < in.arguments().size(); i++) {
            if (in.arguments().get(i).parameter().role() == Role.DESCRIPTOR && descriptors.isKept((int) in.bits(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a socket's address is a path. */
    private boolean isLocal(long address) {
        byte[] family = memory.bytes(address, 3);
        return family.length == 3 && family[0] == AF_UNIX && family[1] == 0 && family[2] != 0;
    }

    private String reasonAgainstOpening(long path, long flags) {
        if ((flags & ANY_WRITING) == 0) {
            return "";
        }
        boolean makesFile = (flags & TEMPORARY) != 0;
        if (makesFile && !unrestricted && path != 0) {
            return "refusal.writing";
        }
        boolean judged = isDevice(path) || (path != 0 && isRefusedByKernel(path, flags));
        return judged ? "" : reasonAgainst(path);
    }

    /** Whether the kernel refuses to open it so, in which case its own answer is the lesson. */
    private boolean isRefusedByKernel(long path, long flags) {
        boolean exists = paths.exists(path);
        if ((flags & CREATING) == 0 || exists) {
            boolean reads = (flags & O_ACCMODE) != O_WRONLY;
            boolean writes = (flags & (O_ACCMODE | O_TRUNC)) != 0;
            boolean taken = exists && (flags & EXCLUSIVELY) == EXCLUSIVELY;
            return taken || !paths.allows(path, (reads ? Paths.R_OK : 0) | (writes ? Paths.W_OK : 0));
        }
        return !paths.allowsNaming(text(path));
    }

    /** Whether it is one of the devices that may be written to; their names are nobody's to take away. */
    private boolean isDevice(long address) {
        String path = address == 0 ? "" : paths.real(text(address));
        return path.equals("/dev/null")
                || path.equals("/dev/full")
                || path.equals("/dev/tty")
                || path.equals("/dev/ptmx")
                || path.startsWith("/dev/pts/");
    }

    private String text(long address) {
        return new String(memory.string(address), StandardCharsets.UTF_8);
    }

    /** A name that is taken is not made: what is there stays, and the kernel says so. */
    private String reasonAgainstMaking(long address) {
        return address != 0 && paths.exists(address) ? "" : reasonAgainstNaming(address);
    }

    /** Whether a file of this name may be made or taken away; where the kernel forbids it, it is the one to say so. */
    private String reasonAgainstNaming(long address) {
        boolean judged = address != 0 && !paths.allowsNaming(text(address));
        return judged ? "" : reasonAgainst(address);
    }

    private String reasonAgainst(long address) {
        if (unrestricted || address == 0) {
            return "";
        }
        String given = text(address);
        String path = paths.real(given);
        // Nothing can be written to a directory: the kernel's own answer is the lesson.
        boolean allowed = path.isEmpty() || paths.isDirectory(given) || path.startsWith(scratch.concat("/"));
        return allowed ? "" : "refusal.writing";
    }
}
