package unixproc.lab.agent;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.Parameter;
import unixproc.c.call.Parameter.Role;
import unixproc.c.call.Trait;
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
    private final String terminal;
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
        this.terminal = options.terminal();
        this.unrestricted = options.unrestricted();
    }

    /** The refusal; nothing when the call may be made. */
    Optional<CallResult> refusal(Invocation in) {
        if (usesDescriptorOfLab(in)) {
            return Optional.of(CallResult.refused(in.call().returns(), EBADF, "refusal.descriptor"));
        }
        String reason = reasonAgainst(in);
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(CallResult.refused(in.call().returns(), EPERM, reason));
    }

    private String reasonAgainst(Invocation in) {
        Call call = in.call();
        if (call.has(Trait.SIGNALS)) {
            return reasonAgainstSignal(in);
        }
        if (call.has(Trait.SETS_PRIORITY)) {
            return targets.reasonAgainstPriority((int) in.bits(0), (int) in.bits(1));
        }
        if (call.has(Trait.OPENS)) {
            return reasonAgainstOpening(in.bits(0), in.bits(1));
        }
        if (call.has(Trait.REMOVES_NAME)) {
            return reasonAgainstNaming(in.bits(0));
        }
        if (call.has(Trait.MAKES_NAME)) {
            return reasonAgainstMaking(in);
        }
        if (call.has(Trait.RUNS_PROGRAMS)) {
            return allowedPrograms.allowAny() ? "" : "refusal.exec";
        }
        if (call.has(Trait.EXECS)) {
            return allowsProgram(in) ? "" : "refusal.exec";
        }
        return !call.has(Trait.SETS_VARIABLE) || allowedPrograms.allowVariable(in.bits(0)) ? "" : "refusal.exec";
    }

    private String reasonAgainstSignal(Invocation in) {
        Parameter target = in.call().parameters().get(0);
        if (target.role() != Role.PID) {
            return "";
        }
        int pid = (int) in.bits(0);
        if (!target.name().equals("pgrp")) {
            return targets.reasonAgainst(pid, (int) in.bits(1));
        }
        return pid < 0 ? "" : targets.reasonAgainst(-pid, (int) in.bits(1));
    }

    private boolean allowsProgram(Invocation in) {
        boolean environment = in.call().parameters().size() > 2
                && in.call().parameters().get(2).role() == Role.ARGV;
        if (in.call().parameters().get(0).role() == Role.DESCRIPTOR) {
            return allowedPrograms.allowAny();
        }
        return allowedPrograms.allow(in.bits(0), in.call().has(Trait.SEARCHES))
                && (!environment || allowedPrograms.allowEnvironment(in.bits(2)));
    }

    private String reasonAgainstMaking(Invocation in) {
        if (in.call().parameters().get(0).role() == Role.PATH) {
            return reasonAgainstMaking(in.bits(0));
        }
        return isLocal(in.bits(1)) ? reasonAgainstMaking(in.bits(1) + SUN_PATH) : "";
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
        if (!unrestricted && path != 0 && isOthersTerminal(paths.real(text(path)))) {
            return "refusal.terminal";
        }
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
                || path.equals("/dev/zero")
                || path.equals("/dev/full")
                || path.equals("/dev/tty")
                || path.equals(terminal);
    }

    /** Whoever opens another's terminal reads what is typed there, and the multiplexer makes terminals, see pts(4). */
    private boolean isOthersTerminal(String path) {
        return path.equals("/dev/ptmx") || (path.startsWith("/dev/pts/") && !path.equals(terminal));
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
        if (unrestricted || address == 0) {
            return "";
        }
        String given = text(address);
        String name = paths.name(given);
        // The name of a directory stays; that of a link to one does not.
        boolean judged = name.isEmpty()
                || !paths.allowsNaming(given)
                || (paths.isDirectory(given) && paths.real(given).equals(name));
        return judged || isInScratch(name) ? "" : "refusal.writing";
    }

    private String reasonAgainst(long address) {
        if (unrestricted || address == 0) {
            return "";
        }
        String given = text(address);
        String path = paths.real(given);
        // Nothing can be written to a directory: the kernel's own answer is the lesson.
        boolean allowed = path.isEmpty() || paths.isDirectory(given) || isInScratch(path);
        return allowed ? "" : "refusal.writing";
    }

    private boolean isInScratch(String path) {
        return path.startsWith(scratch.concat("/"));
    }
}
