package unixproc.trace.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.CallEntry.Making;
import unixproc.trace.call.CallResultText;
import unixproc.trace.call.CallText;
import unixproc.trace.call.KernelCall.Group;

/** Tells of calls: at once, as unfinished, as resumed. */
final class CallEvents {
    /** A signal came in between, and the kernel will see whether the call is begun again: its own errno.h. */
    private static final long FIRST_RESTART = -512;

    private static final long LAST_RESTART = -516;

    private final TaskRegistry registry;
    private final ShownCalls shownCalls;
    private final CallText texts;
    private final CallResultText results = new CallResultText();
    private final CallObserver observer;
    private final Consumer<LabEvent> events;

    CallEvents(
            TaskRegistry registry,
            ShownCalls shownCalls,
            CallText texts,
            CallObserver observer,
            Consumer<LabEvent> events) {
        this.observer = observer;
        this.registry = registry;
        this.shownCalls = shownCalls;
        this.texts = texts;
        this.events = events;
    }

    void learnMeanings(List<String> meanings) {
        results.learnMeanings(meanings);
    }

    /** The first that is told of a process: it came back from the fork(2) of its parent. */
    void greet(TracedTask task) {
        TracedProcess process = task.process;
        if (process.greeted || !task.isFirst() || process.parent().isEmpty()) {
            return;
        }
        process.greeted = true;
        registry.find(process.parent()).ifPresent(parent -> introduce(parent, process));
        String name = process.borrows ? "vfork" : "fork";
        announceWaiters(task);
        Outcome zero = new Outcome(Outcome.Kind.PID, 0, "0", "", "", "");
        events.accept(new LabEvent.Called(
                process.view(), new Report.Returned(name, name + "()", CallKind.FORKS, List.of(), zero)));
    }

    private void introduce(TracedProcess parent, TracedProcess child) {
        if (!child.introduced) {
            child.introduced = true;
            events.accept(new LabEvent.Forked(parent.view(), child.view()));
        }
    }

    /** Whether a person sees it; the start of the program itself stands in the heading. */
    boolean isShown(TracedProcess process, CallEntry entry) {
        boolean start = entry.call().group() == Group.BECOME && !process.launched;
        return !start && shownCalls.isShown(process, entry);
    }

    void entered(TracedTask task, CallEntry entry) {
        if (task.isResumedBy(entry)) {
            return;
        }
        task.forgetInterrupted();
        boolean shown = isShown(task.process, entry);
        task.begin(entry, texts.of(entry), shown);
        if (entry.call().group() == Group.END && shown) {
            announceWaiters(task);
            int code = entry.descriptor();
            events.accept(new LabEvent.Leaving(
                    task.process.view(), new Report.Leaving(entry.call().name(), task.text, CallKind.PLAIN, code)));
        }
    }

    void left(TracedTask task, TracerReport.Left left) {
        if (task.entry().isEmpty()) {
            return;
        }
        if (left.result() <= FIRST_RESTART && left.result() >= LAST_RESTART) {
            task.interrupt(left.result());
            return;
        }
        finish(task, left.result(), left.read());
    }

    /** The call is over, with this result. */
    void finish(TracedTask task, long result, List<byte[]> filled) {
        CallEntry entry = task.entry().orElseThrow();
        TracedProcess process = task.process;
        boolean failed = CallResultText.isError(result);
        observer.finished(process, entry, result);
        Outcome outcome = results.of(entry, result, filled);
        if (!failed) {
            apply(process, entry, result, filled);
        }
        boolean became = entry.call().group() == Group.BECOME && !failed;
        boolean announced = task.announced;
        task.finish();
        process.status = Status.RUNNING;
        process.call = "";
        if (task.shown) {
            announceWaiters(task);
            tell(process, task.text, entry, outcome, announced, became);
        }
        if (became) {
            process.launched = true;
            process.command = command(entry);
            process.starting = Interpreters.isInterpreter(process.command);
        }
    }

    private void tell(
            TracedProcess process, String text, CallEntry entry, Outcome outcome, boolean announced, boolean became) {
        String name = entry.making() == Making.PROCESS
                ? "fork"
                : entry.making() == Making.BORROWER ? "vfork" : entry.call().name();
        if (entry.making() != Making.NOTHING && entry.making() != Making.THREAD) {
            registry.find(outcome.number()).ifPresent(child -> introduce(process, child));
        }
        Report.Returned report = new Report.Returned(name, text, kind(process, entry), entry.arguments(), outcome);
        if (became) {
            events.accept(new LabEvent.Became(process.view(), text, command(entry)));
        } else if (announced) {
            events.accept(new LabEvent.Resumed(process.view(), report));
        } else {
            events.accept(new LabEvent.Called(process.view(), report));
        }
    }

    private static CallKind kind(TracedProcess process, CallEntry entry) {
        if (entry.making() == Making.PROCESS || entry.making() == Making.BORROWER) {
            return CallKind.FORKS;
        }
        boolean writes = entry.call().name().startsWith("write")
                && process.files()
                        .find(entry.descriptor())
                        .filter(file -> file.kind() == OpenedFile.Kind.STANDARD)
                        .isPresent();
        return writes ? CallKind.WRITES : CallKind.PLAIN;
    }

    private static List<String> command(CallEntry entry) {
        byte[] words = entry.read().size() > 1 ? entry.read().get(1) : new byte[0];
        String text = new String(words, StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of(entry.string()) : List.of(text.split("\0"));
    }

    private void apply(TracedProcess process, CallEntry entry, long result, List<byte[]> filled) {
        byte[] first = filled.isEmpty() ? new byte[0] : filled.get(0);
        process.files.apply(entry, result, first, ShownCalls.isScript(process, entry));
        switch (entry.call().group()) {
            case DISPOSITION -> process.signals.apply(entry);
            case BECOME -> {
                process.files.exec();
                process.signals.exec();
            }
            case WAIT -> reaped(process, entry, result, first);
            default -> {
                // Nothing else changes what is remembered.
            }
        }
    }

    private void reaped(TracedProcess process, CallEntry entry, long result, byte[] filled) {
        boolean info = entry.call().name().equals("waitid");
        long pid = info && filled.length >= 16 ? CallResultText.integer(filled, 12) : result;
        registry.find(pid)
                .filter(child -> child.endStatus().isPresent())
                .ifPresent(child -> child.reap(process.letter(), registry.now()));
    }

    /** The kernel shows it asleep. */
    void asleep(TracedTask task) {
        task.entry().ifPresent(entry -> {
            task.asleep = true;
            task.process.status = Status.ASLEEP;
            task.process.call = task.text;
            if (task.shown) {
                announce(task);
            }
        });
    }

    /** Before anybody else's event is told, those who wait in a call are told of. */
    void announceWaiters(TracedTask but) {
        for (TracedTask task : registry.tasks()) {
            boolean waits = task.entry()
                    .filter(entry -> entry.call().waits() || entry.making() == Making.BORROWER)
                    .isPresent();
            if (task != but && waits && task.shown) {
                announce(task);
            }
        }
    }

    private void announce(TracedTask task) {
        if (!task.announced) {
            task.announced = true;
            String name = task.entry().orElseThrow().call().name();
            events.accept(new LabEvent.Unfinished(task.process.view(), name, task.text));
        }
    }

    /** The task has ended in the middle of a call. */
    void cutShort(TracedTask task) {
        boolean untold =
                task.entry().filter(entry -> entry.call().group() != Group.END).isPresent();
        if (untold && task.shown) {
            announce(task);
        }
    }
}
