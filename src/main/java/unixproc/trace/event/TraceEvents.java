package unixproc.trace.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.CallText;

/** Makes of what the tracer reports the events of a lab. All its state belongs to the thread that calls it. */
public final class TraceEvents {
    private static final int FIRST = 0;

    private final Consumer<LabEvent> events;
    private final TaskRegistry registry;
    private final CallEvents calls;
    private final SignalEvents signals;
    private final CallText texts;
    private final ReportOrder order;
    private boolean holding;

    /**
     * @param command the command line of the program itself
     * @param letters gives each process its letter, in the order they are made
     * @param holding whether everybody is held at each event
     */
    public TraceEvents(
            List<String> command,
            Supplier<String> letters,
            CallChoice choice,
            boolean holding,
            CallObserver observer,
            Consumer<LabEvent> events) {
        this.holding = holding;
        this.order = new ReportOrder(holding);
        this.events = events;
        this.registry = new TaskRegistry(command, letters);
        this.texts = new CallText(
                pid -> registry.find(pid).map(one -> " (" + one.letter() + ")").orElse(""));
        this.calls = new CallEvents(registry, new ShownCalls(choice), texts, observer, events);
        this.signals = new SignalEvents(calls, events);
    }

    /** All there ever were, in the order they were made. */
    public List<TracedProcess> processes() {
        return List.copyOf(registry.processes());
    }

    /** The process a task that lives is a thread of. */
    public Optional<TracedProcess> processOf(int task) {
        return registry.task(task).map(one -> one.process);
    }

    /** Those that the kernel has shown asleep in a call that is not over. */
    public List<SleepingTask> asleep() {
        return registry.tasks().stream()
                .filter(task -> task.entry().isPresent() && task.asleep)
                .map(task -> new SleepingTask(task.process, task.entry().get()))
                .toList();
    }

    /** Whether everybody is held at the next event from now on. */
    public void hold(boolean hold) {
        holding = hold;
        order.hold(hold);
    }

    /** Whether the event a held task stands before is one that is shown; the birth of a process is. */
    public boolean isWorthAStop(int task) {
        Optional<TracedTask> traced = registry.task(task);
        return traced.isPresent()
                && order.next(task)
                        .map(entry -> calls.isShown(traced.get().process, entry))
                        .orElse(traced.get().isFirst());
    }

    /** Takes one report in, and tells what can be told now. */
    public void take(TracerReport report) {
        if (report instanceof TracerReport.Born born) {
            register(born);
        }
        order.add(report);
        Optional<ReportOrder.Item> item = order.poll();
        while (item.isPresent()) {
            tell(item.get());
            item = order.poll();
        }
    }

    private void register(TracerReport.Born born) {
        if (born.event() == FIRST) {
            registry.addFirst(born.task());
        } else {
            CallEntry.Making making =
                    order.current(born.parent()).map(CallEntry::making).orElse(CallEntry.Making.PROCESS);
            registry.task(born.parent()).ifPresent(parent -> registry.add(born.task(), parent.process, making));
        }
    }

    private void tell(ReportOrder.Item item) {
        TracerReport report = item.report;
        if (report instanceof TracerReport.Meanings meanings) {
            calls.learnMeanings(meanings.texts());
        } else if (report instanceof TracerReport.Born born) {
            registry.task(born.task()).ifPresent(task -> born(task, born.event()));
        } else if (report instanceof TracerReport.Entered entered) {
            registry.task(entered.task()).ifPresent(task -> {
                calls.greet(task);
                calls.entered(task, item.entry.orElseThrow());
                item.left.ifPresent(left -> calls.left(task, left));
            });
        } else if (report instanceof TracerReport.Left left) {
            registry.task(left.task()).ifPresent(task -> calls.left(task, left));
        } else if (report instanceof TracerReport.Asleep asleep) {
            registry.task(asleep.task()).ifPresent(calls::asleep);
        } else if (report instanceof TracerReport.Executed executed) {
            executed(executed);
        } else if (report instanceof TracerReport.Signalled signalled) {
            registry.task(signalled.task()).ifPresent(task -> signals.delivered(task, signalled));
        } else if (report instanceof TracerReport.Stopped stopped) {
            registry.task(stopped.task())
                    .filter(TracedTask::isFirst)
                    .ifPresent(task -> stopped(task, stopped.signal()));
        } else if (report instanceof TracerReport.Held held) {
            registry.task(held.task()).ifPresent(this::held);
        } else if (report instanceof TracerReport.Going going) {
            registry.task(going.task()).ifPresent(this::going);
        } else if (report instanceof TracerReport.Ended ended) {
            registry.task(ended.task()).ifPresent(task -> ended(task, ended.status()));
        }
    }

    private void born(TracedTask task, int event) {
        if (event == FIRST) {
            events.accept(new LabEvent.Started(task.process.view()));
        } else if (!holding) {
            calls.greet(task);
        }
    }

    private void stopped(TracedTask task, int signal) {
        calls.announceWaiters(task);
        events.accept(new LabEvent.Stopped(task.process.view(), signal));
    }

    private void held(TracedTask task) {
        task.process.status = Status.IDLE;
        task.process.call = order.next(task.id).map(texts::of).orElse("fork() = 0");
        order.next(task.id).ifPresent(entry -> task.process.frame = entry.frame());
    }

    private void going(TracedTask task) {
        task.process.status = Status.RUNNING;
        task.process.call = "";
        calls.greet(task);
    }

    private void executed(TracerReport.Executed executed) {
        if (executed.former() != executed.task()) {
            registry.task(executed.former()).ifPresent(task -> registry.becomeFirst(executed.former(), task.process));
        }
    }

    private void ended(TracedTask task, int status) {
        registry.remove(task.id);
        if (!task.isFirst()) {
            return;
        }
        TracedProcess process = task.process;
        calls.cutShort(task);
        calls.announceWaiters(task);
        process.end(status, registry.now());
        for (TracedProcess other : registry.processes()) {
            if (other.parent().equals(process.letter()) && other.view().isAlive()) {
                other.orphan();
            } else if (other.parent().equals(process.letter())) {
                other.reap("init", registry.now());
            }
        }
        boolean toInit = process.parent().isEmpty() || process.isOrphaned();
        Optional<TracedProcess> parent = registry.find(process.parent());
        if (toInit) {
            process.reap("init", registry.now());
        } else if (parent.filter(one -> one.signals.reapsByItself()).isPresent()) {
            process.reap("kernel", registry.now());
        }
        events.accept(new LabEvent.Ended(process.view(), OptionalInt.of(status)));
        process.files.clear();
    }
}
