package unixproc.tutor.show;

import unixproc.lab.LabEvent;
import unixproc.tutor.session.QuietListener;
import unixproc.tutor.session.Remarks;

/** Says why there is a process that nobody has forked: nobody was left who could take a line. */
public final class ReplacementNotice extends QuietListener {
    private static final String FIRST = "A";

    private final Remarks remarks;

    public ReplacementNotice(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void started(LabEvent.Started event) {
        if (!event.process().letter().equals(FIRST)) {
            remarks.remark("lab.newcomer", event.process().letter());
        }
    }
}
