package unixproc.tutor.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unixproc.abi.WaitStatus;
import unixproc.c.call.CallTable;
import unixproc.c.call.Trait;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.tutor.session.QuietListener;
import unixproc.view.TimelineEvent;
import unixproc.view.TimelineEvent.Kind;

/** Notes who started, slept, woke, was stopped, ended and was reaped when. */
public final class Timeline extends QuietListener {
    private static final int MOST = 200;
    private static final int CROWD = 64;
    private static final long NANOS = 1_000_000L;

    private final Lab lab;
    private final CallTable calls = CallTable.standard();
    private final ProcFs proc = new ProcFs();
    private final List<TimelineEvent> events = new ArrayList<>();
    private final Map<Long, LabProcess> unreaped = new LinkedHashMap<>();
    private final Set<Long> stopped = new HashSet<>();
    private long start = System.nanoTime();

    public Timeline(Lab lab) {
        this.lab = lab;
    }

    List<TimelineEvent> events() {
        lookForStopped();
        // Whoever was not reaped by a call of the lab's: by lab init, or by the kernel because nobody wants to know.
        for (LabProcess process : List.copyOf(unreaped.values())) {
            if (proc.stat(process.pid()).filter(Stat::isZombie).isEmpty()) {
                reaped(process.pid(), "");
            }
        }
        return List.copyOf(events);
    }

    /** The lab has been made afresh: its time begins now, with who is there. */
    public void beginAnew() {
        events.clear();
        unreaped.clear();
        stopped.clear();
        start = System.nanoTime();
        lab.processes().stream().filter(LabProcess::isAlive).forEach(process -> note(process, Kind.STARTED, ""));
    }

    private void note(LabProcess process, Kind kind, String what) {
        add(new TimelineEvent(now(), process.letter(), kind, what));
    }

    private void add(TimelineEvent event) {
        events.add(event);
        if (events.size() > MOST) {
            events.remove(0);
        }
    }

    private long now() {
        return (System.nanoTime() - start) / NANOS;
    }

    /** The lab tells of no stop; the kernel shows it. */
    private void lookForStopped() {
        List<LabProcess> alive =
                lab.processes().stream().filter(LabProcess::isAlive).toList();
        if (alive.size() > CROWD) {
            return;
        }
        for (LabProcess process : alive) {
            boolean isStopped = proc.stat(process.pid()).filter(Stat::isStopped).isPresent();
            if (isStopped && stopped.add(process.pid())) {
                note(process, Kind.STOPPED, "");
            } else if (!isStopped && stopped.remove(process.pid())) {
                note(process, Kind.CONTINUED, "");
            }
        }
    }

    /** Nothing where it was not an end that was waited for. */
    private void reaped(long pid, String by) {
        LabProcess process = unreaped.remove(pid);
        if (process != null) {
            note(process, Kind.REAPED, by);
        }
    }

    private void returned(LabProcess process, String name, long result) {
        boolean waits = calls.has(name, Trait.WAITS);
        if (waits && result > 0) {
            reaped(result, process.letter());
        }
        if (waits || calls.has(name, Trait.SIGNALS)) {
            lookForStopped();
        }
    }

    @Override
    public void started(LabEvent.Started event) {
        note(event.process(), Kind.STARTED, "");
    }

    @Override
    public void forked(LabEvent.Forked event) {
        LabProcess child = event.child();
        add(TimelineEvent.forked(now(), child.letter(), child.parent(), child.pid()));
    }

    @Override
    public void called(LabEvent.Called event) {
        returned(
                event.process(), event.report().name(), event.report().outcome().number());
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        note(event.process(), Kind.SLEPT, event.name());
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        note(event.process(), Kind.WOKE, event.report().name());
        returned(
                event.process(), event.report().name(), event.report().outcome().number());
    }

    @Override
    public void stopped(LabEvent.Stopped event) {
        if (stopped.add(event.process().pid())) {
            note(event.process(), Kind.STOPPED, "");
        }
    }

    @Override
    public void continued(LabEvent.Continued event) {
        if (stopped.remove(event.process().pid())) {
            note(event.process(), Kind.CONTINUED, "");
        }
    }

    @Override
    public void delivered(LabEvent.Delivered event) {
        note(event.process(), Kind.SIGNALLED, event.report().signal());
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
        unreaped.put(event.process().pid(), event.process());
        stopped.remove(event.process().pid());
        event.status()
                .ifPresentOrElse(
                        status -> add(TimelineEvent.ended(now(), event.process().letter(), new WaitStatus(status))),
                        () -> note(event.process(), Kind.EXITED, "?"));
    }
}
