package unixproc.kernel;

import java.util.Optional;

/**
 * One row of a process's descriptor table.
 *
 * @param info offset and flags; empty when the descriptor was closed while it was being read
 */
public record Descriptor(int number, Target target, Optional<FdInfo> info) {
    private static final int HIGH = 64;

    /**
     * Descriptors from this number on are the lab's own, not the learner's. It is lower where the hard limit, which the
     * lab has from this program, leaves little room.
     */
    public static final int FIRST_HIDDEN = new ProcFs()
            .limits(ProcessHandle.current().pid())
            .flatMap(limits -> limits.of(Limits.Resource.NOFILE))
            .map(Limits.Limit::hard)
            .filter(hard -> hard != Limits.Limit.UNLIMITED && hard < 2 * HIGH)
            .map(hard -> (int) (hard * 3 / 8))
            .orElse(HIGH);

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
