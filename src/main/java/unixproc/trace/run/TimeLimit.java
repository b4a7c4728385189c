package unixproc.trace.run;

import java.time.Duration;
import java.util.Optional;

/** How long a program may run while nobody is held. The clock begins with it, not with what must be started before. */
final class TimeLimit {
    private final Optional<Duration> most;
    private long startedAt;
    private boolean up;

    TimeLimit(Optional<Duration> most) {
        this.most = most;
    }

    /** Looks at the clock; true the one time that it finds the time up. */
    boolean isJustUp(boolean running) {
        if (!running) {
            startedAt = 0;
            return false;
        }
        if (startedAt == 0) {
            startedAt = System.nanoTime();
        }
        boolean late = most.filter(time -> System.nanoTime() - startedAt > time.toNanos())
                .isPresent();
        boolean news = late && !up;
        up |= late;
        return news;
    }

    boolean isUp() {
        return up;
    }
}
