package unixproc.lab.remote;

import unixproc.lab.LabEvent;
import unixproc.lab.LabGone;
import unixproc.lab.remote.process.OpenCall;
import unixproc.lab.remote.process.TrackedProcess;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/** Tells the reports of one process as events of the lab, and keeps what is known of the process up to date. */
final class ReportTeller implements Report.Receiver {
    private final LabState state;
    private final TrackedProcess process;

    ReportTeller(LabState state, TrackedProcess process) {
        this.state = state;
        this.process = process;
    }

    private LabGone nonsense(String what) {
        return new LabGone(what + process.letter(), "");
    }

    @Override
    public void hello(Report.Hello report) {
        throw nonsense("a second hello from ");
    }

    @Override
    public void initReady(Report.InitReady report) {
        throw nonsense("the word of an init from ");
    }

    @Override
    public void reaped(Report.Reaped report) {
        throw nonsense("the word of an init from ");
    }

    @Override
    public void compared(Report.Compared report) {
        throw nonsense("the word of an init from ");
    }

    @Override
    public void asked(Report.Asked report) {
        answer(new Request.Known(state.registry()
                .byLetter(report.letter())
                .map(TrackedProcess::pid)
                .orElse(-1L)));
    }

    @Override
    public void forking(Report.Forking report) {
        answer(new Request.Permit(state.registry().permitFork()));
    }

    private void answer(Request request) {
        process.connection().ifPresent(connection -> connection.send(request));
    }

    @Override
    public void entered(Report.Entered report) {
        process.enter(report);
        noteWriting(report.kind());
    }

    private void noteWriting(CallKind kind) {
        if (kind.mayWrite()) {
            state.screen().mayHaveChanged();
        }
    }

    @Override
    public void returned(Report.Returned report) {
        if (report.kind() == CallKind.FORKS && !report.outcome().refused()) {
            forked(report.outcome().number());
        }
        boolean resumed = process.call().map(OpenCall::announced).orElse(false);
        process.leaveCall();
        state.tell(
                resumed ? new LabEvent.Resumed(process.view(), report) : new LabEvent.Called(process.view(), report));
    }

    /**
     * A fork has come back.
     *
     * @param child what it gave: 0 in the child, a pid or -1 in the parent
     */
    private void forked(long child) {
        if (child != 0) {
            state.registry().forkCameBack();
        }
        if (child > 0) {
            TrackedProcess born = state.registry().add(child, process.letter());
            state.tell(new LabEvent.Forked(process.view(), born.view()));
            state.pending().find(child).ifPresent(pending -> state.adopt(pending, born));
        }
    }

    @Override
    public void waited(Report.Waited report) {
        process.release();
    }

    @Override
    public void shown(Report.Shown report) {
        state.tell(new LabEvent.Shown(process.view(), report));
    }

    @Override
    public void delivered(Report.Delivered report) {
        state.tell(new LabEvent.Delivered(process.view(), report));
    }

    @Override
    public void leaving(Report.Leaving report) {
        process.leaveWith(report.code());
        noteWriting(report.kind());
        state.tell(new LabEvent.Leaving(process.view(), report));
    }

    @Override
    public void rejected(Report.Rejected report) {
        process.becomeIdle();
        state.tell(new LabEvent.Rejected(process.view(), report));
    }

    @Override
    public void done(Report.Done report) {
        process.becomeIdle();
        state.tell(new LabEvent.Done(process.view(), report));
    }
}
