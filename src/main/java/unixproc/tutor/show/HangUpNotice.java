package unixproc.tutor.show;

import java.util.Optional;
import unixproc.abi.WaitStatus;
import unixproc.lab.LabEvent;
import unixproc.tutor.session.QuietListener;
import unixproc.tutor.session.Remarks;

/** Says why processes die of a SIGHUP nobody sent: the leader of the terminal's session has ended, see setsid(2). */
public final class HangUpNotice extends QuietListener {
    private static final int SIGHUP = 1;

    private final Remarks remarks;
    private Optional<String> ended = Optional.empty();

    public HangUpNotice(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void ended(LabEvent.Ended event) {
        if (event.process().parent().isEmpty()) {
            ended = Optional.of(event.process().letter());
        } else if (new WaitStatus(event.status().orElse(0)).signal().number() == SIGHUP) {
            ended.ifPresent(leader -> remarks.remark("lab.hung-up", leader));
            ended = Optional.empty();
        }
    }
}
