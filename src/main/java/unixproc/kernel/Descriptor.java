package unixproc.kernel;

import java.util.Optional;

/**
 * One row of a process's descriptor table.
 *
 * @param info offset and flags; empty when the descriptor was closed while it was being read
 */
public record Descriptor(int number, Target target, Optional<FdInfo> info) {
    /** Descriptors from this number on are the lab's own, not the learner's. */
    public static final int FIRST_HIDDEN = 64;

    /** Whether something can be read from it, as far as the kernel says. */
    public boolean reads() {
        return info.filter(i -> i.access().reads()).isPresent();
    }

    /** Whether it is the lab's own. */
    public boolean isHidden() {
        return number >= FIRST_HIDDEN;
    }

    public boolean writes() {
        return info.filter(i -> i.access().writes()).isPresent();
    }

    public boolean closesOnExec() {
        return info.filter(FdInfo::closesOnExec).isPresent();
    }
}
