package unixproc.tutor.show;

import unixproc.lab.LabEvent;
import unixproc.tutor.session.QuietListener;
import unixproc.tutor.session.Remarks;

/** Says why nothing happens: the lab gets on, but slowly. */
public final class BusyMachineNotice extends QuietListener {
    private final Remarks remarks;

    public BusyMachineNotice(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void slow(LabEvent.Slow event) {
        remarks.remark("lab.slow");
    }
}
