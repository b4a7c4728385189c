package unixproc.lab.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import unixproc.lab.LabEvent;
import unixproc.lab.remote.process.NanoClock;

/**
 * The lab's terminal as the owner of the lab sees it. After something may have been written there, a mark is sent
 * after it; when the mark comes by, everything has been seen.
 */
final class TerminalScreen {
    private static final Duration LONGEST_WAIT_FOR_MARK = Duration.ofSeconds(2);

    /** Told between two lines given; more than anybody reads, and little enough to keep. */
    private static final long MOST_CHARACTERS = 512 * 1024;

    /** What a line costs besides its characters: short ones are many. */
    private static final int COST_OF_A_LINE = 64;

    private final TtyLines lines = new TtyLines();
    private final NanoClock clock;
    private final BooleanSupplier writerStandsStill;
    private final Consumer<LabEvent> events;
    private final List<String> seen = new ArrayList<>();
    private boolean dirty;
    private boolean waiting;
    private long toldCharacters;
    private boolean cut;
    private long marksSent;
    private long seenSinceNanos;
    private long markSentNanos;

    /**
     * A terminal on which nothing stands.
     *
     * @param writerStandsStill whether lab init, which writes the marks, does nothing
     */
    TerminalScreen(NanoClock clock, BooleanSupplier writerStandsStill, Consumer<LabEvent> events) {
        this.clock = clock;
        this.writerStandsStill = writerStandsStill;
        this.events = events;
    }

    void show(byte[] bytes) {
        long marks = lines.marksSeen();
        if (seen.isEmpty()) {
            seenSinceNanos = clock.nanos();
        }
        seen.addAll(lines.add(bytes));
        // Text without a mark behind it: there may be more to come.
        dirty |= !waiting && lines.marksSeen() == marks;
    }

    /** When the first of what has not been told came. */
    long seenSinceNanos() {
        return seenSinceNanos;
    }

    /** Tells what has been seen, once the calls that wrote it have been told. */
    void tell() {
        for (String line : seen) {
            toldCharacters += line.length() + COST_OF_A_LINE;
            if (toldCharacters <= MOST_CHARACTERS) {
                events.accept(new LabEvent.Printed(line));
            } else if (!cut) {
                cut = true;
                events.accept(new LabEvent.Cut());
            }
        }
        seen.clear();
    }

    /** A new line or key is given: what comes from now on is told again, however much came before. */
    void showAgain() {
        toldCharacters = 0;
        cut = false;
    }

    /** Something may have been written that has not come by yet. */
    void mayHaveChanged() {
        dirty = true;
    }

    /** Whether all that was written has been shown. */
    boolean isClean() {
        return !dirty && !waiting && seen.isEmpty();
    }

    /** Sends a mark, by which {@link #hasSeen} tells that all written before has been shown. */
    long sendMark(LongConsumer send) {
        dirty = false;
        waiting = true;
        marksSent++;
        markSentNanos = clock.nanos();
        send.accept(marksSent);
        return marksSent;
    }

    /** Whether that mark has come by, or is long overdue. */
    boolean hasSeen(long mark) {
        boolean seenMark = lines.marksSeen() >= mark || isMarkLost();
        if (seenMark) {
            takePartial();
        }
        return seenMark;
    }

    private boolean isMarkLost() {
        if (!writerStandsStill.getAsBoolean()) {
            markSentNanos = clock.nanos();
            return false;
        }
        return clock.hasPassed(LONGEST_WAIT_FOR_MARK, markSentNanos);
    }

    private void takePartial() {
        String partial = lines.takePartial();
        if (!partial.isEmpty()) {
            seen.add(partial);
        }
    }

    /** Sends a mark when it is not known whether all has been seen, and looks for the one sent before. */
    void read(LongConsumer sendMark) {
        if (dirty) {
            sendMark(sendMark);
        }
        if (waiting && (lines.marksSeen() >= marksSent || isMarkLost())) {
            waiting = false;
            takePartial();
        }
    }
}
