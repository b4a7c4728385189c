package unixproc.trace.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.KernelCall.Group;
import unixproc.trace.call.TracedKernelCalls;

/**
 * Puts reports into an order that makes sense. A call that others can notice, such as a write(2), is told where it
 * began, with its result, although what it brought about may be reported before it comes back; one that waits for
 * others is told where it comes back.
 */
final class ReportOrder {
    private final TracedKernelCalls calls = TracedKernelCalls.ofThisMachine();
    private final Deque<Item> queue = new ArrayDeque<>();
    private final Map<Integer, Item> open = new HashMap<>();
    private final Map<Integer, Item> held = new HashMap<>();
    private boolean holding;

    /** Whether everybody is held at the beginning of a call, which is told when it goes on. */
    ReportOrder(boolean holding) {
        this.holding = holding;
    }

    void hold(boolean hold) {
        holding = hold;
    }

    /** A report, with the end of the call that it began. */
    static final class Item {
        final TracerReport report;
        final Optional<CallEntry> entry;
        Optional<TracerReport.Left> left = Optional.empty();
        private boolean waitsForEnd;

        private Item(TracerReport report, Optional<CallEntry> entry) {
            this.report = report;
            this.entry = entry;
            this.waitsForEnd = entry.filter(ReportOrder::isOver).isPresent();
        }
    }

    /** Whether the call is over as soon as it is made, whatever others do. */
    private static boolean isOver(CallEntry entry) {
        Group group = entry.call().group();
        String name = entry.call().name();
        boolean reads = name.startsWith("read") || name.startsWith("recv");
        boolean meets = name.startsWith("accept") || name.equals("connect");
        return group != Group.WAIT
                && group != Group.SLEEP
                && group != Group.END
                && !reads
                && !meets
                && entry.making() != CallEntry.Making.BORROWER;
    }

    void add(TracerReport report) {
        if (report instanceof TracerReport.Entered entered) {
            Item item = new Item(
                    report,
                    Optional.of(new CallEntry(
                            calls.find(entered.number()), entered.arguments(), entered.frame(), entered.read())));
            open.put(entered.task(), item);
            if (holding) {
                held.put(entered.task(), item);
            } else {
                queue.add(item);
            }
        } else if (report instanceof TracerReport.Left left) {
            unpark(left.task());
            Item item = open.remove(left.task());
            if (item != null && item.waitsForEnd) {
                item.left = Optional.of(left);
                item.waitsForEnd = false;
            } else {
                queue.add(new Item(report, Optional.empty()));
            }
        } else {
            addOther(report);
        }
    }

    private void addOther(TracerReport report) {
        if (report instanceof TracerReport.Going one) {
            unpark(one.task());
        } else if (report instanceof TracerReport.Asleep one) {
            unpark(one.task());
            noLongerAwaited(one.task(), false);
        } else if (report instanceof TracerReport.Executed one && one.former() != one.task()) {
            goOnAsFirst(one.former(), one.task());
        } else if (report instanceof TracerReport.Ended one) {
            noLongerAwaited(one.task(), true);
        }
        queue.add(new Item(report, Optional.empty()));
    }

    /** A thread's exec: it goes on under the id of the first one, whose own call never comes back. */
    private void goOnAsFirst(int former, int first) {
        noLongerAwaited(first, true);
        Item exec = open.remove(former);
        if (exec != null) {
            open.put(first, exec);
        }
    }

    /** Whoever was held, or thought to be, has gone on. */
    private void unpark(int task) {
        Item item = held.remove(task);
        if (item != null) {
            queue.add(item);
        }
    }

    private void noLongerAwaited(int task, boolean gone) {
        Item item = open.get(task);
        if (item != null) {
            item.waitsForEnd = false;
        }
        if (gone) {
            open.remove(task);
            held.remove(task);
        }
    }

    /** The call a task is in, as far as reports have come in. */
    Optional<CallEntry> current(int task) {
        return Optional.ofNullable(open.get(task)).flatMap(item -> item.entry);
    }

    /** The call a task that is held stands before; empty for one just born. */
    Optional<CallEntry> next(int task) {
        return Optional.ofNullable(held.get(task)).flatMap(item -> item.entry);
    }

    /** The next one that can be told. */
    Optional<Item> poll() {
        Item first = queue.peek();
        return first == null || first.waitsForEnd ? Optional.empty() : Optional.of(queue.poll());
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }
}
