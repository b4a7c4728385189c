package unixproc.trace.run;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Where threads leave what they have heard for the owner of a run. */
final class TracerInbox {
    private final LinkedBlockingQueue<TracerMessage> messages = new LinkedBlockingQueue<>();

    void add(TracerMessage message) {
        messages.add(message);
    }

    /** The next one; waits so many nanoseconds for it, if that is more than 0. */
    Optional<TracerMessage> poll(long nanos) {
        try {
            return Optional.ofNullable(messages.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new TracerMessage.Poked());
        }
    }
}
