package unixproc.trace.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.lab.remote.TtyLines;

/**
 * The program's terminal beside its calls: a line is shown behind the write(2) that completed it. Bytes are counted on
 * both ways, since the two come by different ways.
 */
final class ProgramScreen {
    /** How long a line is waited for that should have come, in nanoseconds. */
    private static final long PATIENCE = 30_000_000L;

    private final TtyLines lines = new TtyLines();
    private final Deque<Line> pending = new ArrayDeque<>();
    private final Consumer<LabEvent> events;
    private long written;
    private long seen;
    private long waitsSince;

    /** A line, and how many bytes had been seen when it was whole. */
    private record Line(String text, long end) {}

    ProgramScreen(Consumer<LabEvent> events) {
        this.events = events;
    }

    void add(byte[] bytes) {
        long before = seen;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            before += bytes[i] == '\r' ? 0 : 1;
            if (bytes[i] == '\n') {
                long end = before;
                lines.add(java.util.Arrays.copyOfRange(bytes, start, i + 1))
                        .forEach(text -> pending.add(new Line(text, end)));
                start = i + 1;
            }
        }
        lines.add(java.util.Arrays.copyOfRange(bytes, start, bytes.length));
        seen = before;
        show(written);
    }

    /** A write to the terminal of so many bytes has been told. */
    void wrote(long bytes) {
        if (written >= seen) {
            waitsSince = System.nanoTime();
        }
        written += bytes;
        show(written);
    }

    /** Whether something was written that has not been seen, and should be told before anything else. */
    boolean isAwaited() {
        return written > seen && System.nanoTime() - waitsSince < PATIENCE;
    }

    /** Nothing more is told for a while: what is there is shown, and both ways are even again. */
    void showAll(boolean unfinishedToo) {
        show(Long.MAX_VALUE);
        written = seen;
        String rest = unfinishedToo ? lines.takePartial() : "";
        if (!rest.isEmpty()) {
            events.accept(new LabEvent.Printed(rest));
        }
    }

    private void show(long upTo) {
        while (!pending.isEmpty() && pending.peek().end() <= upTo) {
            events.accept(new LabEvent.Printed(pending.poll().text()));
        }
    }
}
