package unixproc.tutor.show;

import java.util.function.Consumer;
import unixproc.abi.Signal;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.Notation;

/** Writes down what happens in the lab, one event a line. */
public final class Transcript implements LabEvent.Listener {
    public static final String INTERRUPTED = "INTERRUPTED";

    private final Notation notation;
    private final Messages messages;
    private final EventLoop loop;
    private final Consumer<StyledText> out;
    private boolean muted;

    public Transcript(Notation notation, Messages messages, EventLoop loop, Consumer<StyledText> out) {
        this.notation = notation;
        this.messages = messages;
        this.loop = loop;
        this.out = out;
    }

    /** Whether what happens is written down at all. */
    public void mute(boolean silent) {
        muted = silent;
    }

    public boolean isMuted() {
        return muted;
    }

    /** One more line, unless nothing is written down. */
    public void print(StyledText text) {
        if (!muted) {
            out.accept(text);
        }
    }

    private void line(LabProcess process, StyledText text) {
        print(notation.speaker(process).append(text));
    }

    @Override
    public void started(LabEvent.Started event) {
        // The prompt shows who is there; only the call that made a process is worth a line.
    }

    @Override
    public void forked(LabEvent.Forked event) {
        // The call comes next and says so.
    }

    @Override
    public void called(LabEvent.Called event) {
        line(
                event.process(),
                StyledText.of(Style.CALL, event.report().text())
                        .append(notation.value(event.process(), event.report().outcome())));
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        line(event.process(), StyledText.of(Style.CALL, event.text()).append(Style.DIM, " <unfinished ...>"));
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        line(
                event.process(),
                StyledText.of(Style.CALL, "<... " + event.report().name() + " resumed>")
                        .append(notation.value(event.process(), event.report().outcome())));
    }

    @Override
    public void shown(LabEvent.Shown event) {
        line(
                event.process(),
                StyledText.of(Style.CODE, event.report().source())
                        .append(notation.value(event.process(), event.report().outcome())));
    }

    @Override
    public void delivered(LabEvent.Delivered event) {
        line(event.process(), StyledText.of(Style.EVENT, "--- " + event.report().signal() + " ---"));
    }

    @Override
    public void leaving(LabEvent.Leaving event) {
        line(event.process(), StyledText.of(Style.CALL, event.report().text()));
    }

    @Override
    public void ended(LabEvent.Ended event) {
        line(event.process(), StyledText.of(Style.EVENT, Notation.ending(event.status())));
    }

    @Override
    public void became(LabEvent.Became event) {
        line(
                event.process(),
                StyledText.of(Style.CALL, event.text())
                        .append(
                                event.command().isEmpty()
                                        ? " = 0"
                                        : " = 0 [exec: " + Visible.line(String.join(" ", event.command())) + "]"));
    }

    @Override
    public void rejected(LabEvent.Rejected event) {
        // Whoever sent the line says what is wrong with it; that it was stopped is an event like others.
        if (event.report().kind().equals(INTERRUPTED)) {
            String why = loop.overran() ? "after " + loop.limit().toSeconds() + " s" : "by Ctrl-C";
            line(event.process(), StyledText.of(Style.EVENT, "<stopped " + why + ">"));
        }
    }

    @Override
    public void done(LabEvent.Done event) {
        // The calls have been shown.
    }

    @Override
    public void printed(LabEvent.Printed event) {
        print(StyledText.of(Style.DIM, "[tty]").append(" " + Visible.line(event.text())));
    }

    @Override
    public void stopped(LabEvent.Stopped event) {
        String signal = event.signal() == 0 ? "" : " by " + new Signal(event.signal()).name();
        line(event.process(), StyledText.of(Style.EVENT, "--- stopped" + signal + " ---"));
    }

    @Override
    public void continued(LabEvent.Continued event) {
        // The next thing it does shows it.
    }

    @Override
    public void cut(LabEvent.Cut event) {
        print(StyledText.of(Style.DIM, messages.text("lab.cut")));
    }

    @Override
    public void slow(LabEvent.Slow event) {
        // Said to persons only, see BusyMachineNotice.
    }

    @Override
    public void silent(LabEvent.Silent event) {
        print(StyledText.of(Style.BAD, messages.text("lab.silent", event.pid())));
    }
}
