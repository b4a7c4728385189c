package unixproc.tutor.show;

import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.tutor.session.QuietListener;
import unixproc.tutor.session.Remarks;

/** Says once, when a lab has started, that the kernel does not hold it: only the lab's own checks do. */
public final class LandlockNotice extends QuietListener {
    private final Lab lab;
    private final Remarks remarks;
    private boolean said;

    public LandlockNotice(Lab lab, Remarks remarks) {
        this.lab = lab;
        this.remarks = remarks;
    }

    @Override
    public void started(LabEvent.Started event) {
        if (!said && lab.landlock() == 0) {
            remarks.remark("lab.unheld");
        }
        said = true;
    }
}
