package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import unixproc.kernel.WaitStatus;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.view.Happening;
import unixproc.view.Happening.Kind;

/** Notes who started, slept, woke and ended when. */
final class Timeline extends QuietListener {
    private static final int MOST = 200;
    private static final long NANOS = 1_000_000L;

    private final List<Happening> happenings = new ArrayList<>();
    private final long start = System.nanoTime();

    List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    void clear() {
        happenings.clear();
    }

    private void note(LabProcess process, Kind kind, String what) {
        add(new Happening(now(), process.letter(), kind, what));
    }

    private void add(Happening happening) {
        happenings.add(happening);
        if (happenings.size() > MOST) {
            happenings.remove(0);
        }
    }

    private long now() {
        return (System.nanoTime() - start) / NANOS;
    }

    @Override
    public void started(LabEvent.Started event) {
        note(event.process(), Kind.STARTED, "");
    }

    @Override
    public void forked(LabEvent.Forked event) {
        note(event.child(), Kind.STARTED, event.child().parent());
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        note(event.process(), Kind.SLEPT, event.name());
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        note(event.process(), Kind.WOKE, event.name());
    }

    @Override
    public void delivered(LabEvent.Delivered event) {
        note(event.process(), Kind.SIGNALLED, event.signal());
    }

    @Override
    public void became(LabEvent.Became event) {
        note(
                event.process(),
                Kind.BECAME,
                event.command().isEmpty() ? "" : event.command().get(0));
    }

    @Override
    public void ended(LabEvent.Ended event) {
        event.status()
                .ifPresentOrElse(
                        status -> add(Happening.ended(now(), event.process().letter(), new WaitStatus(status))),
                        () -> note(event.process(), Kind.EXITED, "?"));
    }
}
