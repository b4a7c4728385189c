package unixproc.tutor.play;

import unixproc.kernel.ProcFs;
import unixproc.lab.Lab;

/** The births and deaths in the lab during one lesson. */
final class ProcessTally {
    private final Lab lab;
    private final int createdBefore;

    /**
     * What a lesson comes to.
     *
     * @param left those that are still there although everything has been ended, as the kernel has them
     */
    record Balance(int created, int reaped, int left) {}

    /** The lesson begins now. */
    ProcessTally(Lab lab) {
        this.lab = lab;
        this.createdBefore = lab.account().created();
    }

    /** The lesson is over, and the lab has been made afresh: its new first process belongs to what comes next. */
    Balance close() {
        int created = lab.account().created() - createdBefore - 1;
        int left = Math.max(0, new ProcFs().descendants(lab.init()).size() - 1);
        return new Balance(created, created - left, left);
    }
}
