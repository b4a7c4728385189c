package unixproc.lab.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import unixproc.lab.LabEvent;

/**
 * The lab's terminal as the owner of the lab sees it. After something may have been written there, a mark is sent
 * after it; when the mark comes by, everything has been seen.
 */
final class TerminalScreen {
    private static final long PATIENCE = 2_000_000_000L;

    private final TtyLines lines = new TtyLines();
    private final Consumer<LabEvent> events;
    private final List<String> seen = new ArrayList<>();
    private boolean dirty;
    private boolean waiting;
    private long marksSent;
    private long seenSince;
    private long markSentAt;

    TerminalScreen(Consumer<LabEvent> events) {
        this.events = events;
    }

    void show(byte[] bytes) {
        long marks = lines.marksSeen();
        if (seen.isEmpty()) {
            seenSince = System.nanoTime();
        }
        seen.addAll(lines.add(bytes));
        // Text without a mark behind it: there may be more to come.
        dirty |= !waiting && lines.marksSeen() == marks;
    }

    /** When the first of what has not been told came, in the clock of {@link System#nanoTime}. */
    long seenSince() {
        return seenSince;
    }

    /** Tells what has been seen, once the calls that wrote it have been told. */
    void tell() {
        seen.forEach(line -> events.accept(new LabEvent.Printed(line)));
        seen.clear();
    }

    /** Something may have been written that has not come by yet. */
    void mayHaveChanged() {
        dirty = true;
    }

    /** Whether all that was written has been shown. */
    boolean isClean() {
        return !dirty && !waiting && seen.isEmpty();
    }

    /** Sends a mark when it is not known whether all has been seen, and looks for the one sent before. */
    void read(long now, LongConsumer sendMark) {
        if (dirty) {
            dirty = false;
            waiting = true;
            marksSent++;
            markSentAt = now;
            sendMark.accept(marksSent);
        }
        if (waiting && (lines.marksSeen() >= marksSent || now - markSentAt > PATIENCE)) {
            waiting = false;
            String partial = lines.takePartial();
            if (!partial.isEmpty()) {
                seen.add(partial);
            }
        }
    }
}
