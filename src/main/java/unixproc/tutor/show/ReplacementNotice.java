package unixproc.tutor.show;

import unixproc.lab.LabEvent;
import unixproc.text.Messages;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.QuietListener;

/** Says why there is a process that nobody has forked: nobody was left who could take a line. */
public final class ReplacementNotice extends QuietListener {
    private static final String FIRST = "A";

    private final Messages messages;
    private final Complaints out;

    public ReplacementNotice(Messages messages, Complaints out) {
        this.messages = messages;
        this.out = out;
    }

    @Override
    public void started(LabEvent.Started event) {
        if (!event.process().letter().equals(FIRST)) {
            out.complain(messages.text("lab.newcomer", event.process().letter()));
        }
    }
}
