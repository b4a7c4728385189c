package unixproc.lab.remote;

import java.util.ArrayList;
import java.util.List;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;

/** What a lab told, a line an event, with letters for pids so that two runs can be compared. */
final class Told implements LabEvent.Listener {
    private final Lab lab;
    private final List<String> lines = new ArrayList<>();

    Told(Lab lab) {
        this.lab = lab;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void tell(LabProcess process, String text) {
        lines.add(process.letter() + " " + text);
    }

    private String value(Outcome outcome) {
        if (outcome.failed()) {
            return "-1 " + outcome.errno();
        }
        boolean pid = outcome.kind() == Outcome.Kind.PID && outcome.number() > 0;
        String value = pid ? name(outcome.number()) : outcome.text();
        return outcome.outputs().isEmpty() ? value : value + " " + outcome.outputs();
    }

    private String name(long pid) {
        return pid == lab.init()
                ? "init"
                : lab.find(pid).map(LabProcess::letter).orElse("a stranger");
    }

    @Override
    public void started(LabEvent.Started event) {
        tell(event.process(), "started");
    }

    @Override
    public void forked(LabEvent.Forked event) {
        tell(event.parent(), "forked " + event.child().letter());
    }

    @Override
    public void called(LabEvent.Called event) {
        tell(
                event.process(),
                event.report().text() + " = " + value(event.report().outcome()));
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        tell(event.process(), event.text() + " <unfinished>");
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        tell(
                event.process(),
                "<" + event.report().name() + " resumed> = "
                        + value(event.report().outcome()));
    }

    @Override
    public void shown(LabEvent.Shown event) {
        tell(
                event.process(),
                event.report().source() + " = " + value(event.report().outcome()));
    }

    @Override
    public void delivered(LabEvent.Delivered event) {
        tell(event.process(), "--- " + event.report().signal() + " ---");
    }

    @Override
    public void leaving(LabEvent.Leaving event) {
        tell(event.process(), event.report().text());
    }

    @Override
    public void ended(LabEvent.Ended event) {
        tell(
                event.process(),
                event.status().isPresent()
                        ? "ended 0x" + Integer.toHexString(event.status().getAsInt())
                        : "ended unseen");
    }

    @Override
    public void became(LabEvent.Became event) {
        tell(event.process(), "became " + String.join(" ", event.command()));
    }

    @Override
    public void rejected(LabEvent.Rejected event) {
        tell(
                event.process(),
                "rejected " + event.report().kind()
                        + (event.report().ran() ? " in the middle" : " before anything ran"));
    }

    @Override
    public void done(LabEvent.Done event) {
        tell(event.process(), "done");
    }

    @Override
    public void printed(LabEvent.Printed event) {
        lines.add("tty " + event.text());
    }

    @Override
    public void stopped(LabEvent.Stopped event) {
        tell(event.process(), "stopped by " + event.signal());
    }

    @Override
    public void continued(LabEvent.Continued event) {
        tell(event.process(), "continued");
    }

    @Override
    public void cut(LabEvent.Cut event) {
        lines.add("cut");
    }

    @Override
    public void slow(LabEvent.Slow event) {
        lines.add("slow");
    }

    @Override
    public void silent(LabEvent.Silent event) {
        lines.add("silent");
    }
}
