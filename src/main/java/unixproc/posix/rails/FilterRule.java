package unixproc.posix.rails;

import java.util.List;

/**
 * A system call that is refused when all these tests hold; always, when there are none.
 *
 * @param errno what it gives then
 */
record FilterRule(SystemCall call, int errno, List<ArgumentComparison> tests) {
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;

    static FilterRule refuse(SystemCall call, ArgumentComparison... tests) {
        return new FilterRule(call, EPERM, List.of(tests));
    }

    /** As on a kernel that does not have it. */
    static FilterRule missing(SystemCall call) {
        return new FilterRule(call, ENOSYS, List.of());
    }
}
