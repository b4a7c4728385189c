package unixproc.lab.remote;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import unixproc.lab.Lab;
import unixproc.lab.remote.process.Connection;
import unixproc.lab.remote.process.NanoClock;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/** The connection to lab init, and whether a first process is to come from there. */
final class InitConnection {
    private static final Duration BUSY_AFTER = Duration.ofSeconds(5);

    private final NanoClock clock;
    private final LongSupplier processorTicks;
    private final Duration timeToStart;
    private Optional<Connection> connection = Optional.empty();
    private Optional<Report.Compared> compared = Optional.empty();
    private long pid;
    private int landlock;
    private boolean everSpawned;
    private boolean spawning = true;
    private boolean busyTold;
    private long spawningSinceNanos;
    private long progressSinceNanos;
    private long ticks;

    /**
     * @param processorTicks grows while the lab gets on, however slowly
     * @param timeToStart how long the lab may stand still before a first process has come
     */
    InitConnection(NanoClock clock, LongSupplier processorTicks, Duration timeToStart) {
        this.clock = clock;
        this.processorTicks = processorTicks;
        this.progressSinceNanos = clock.nanos();
        this.timeToStart = timeToStart;
        this.spawningSinceNanos = clock.nanos();
    }

    void open(Connection opened, Report.InitReady report) {
        connection = Optional.of(opened);
        pid = report.pid();
        landlock = report.landlock();
    }

    /** See {@link Lab#landlock}. */
    int landlock() {
        return landlock;
    }

    boolean isOpen() {
        return connection.isPresent();
    }

    boolean isThis(Connection other) {
        return connection.filter(other::equals).isPresent();
    }

    long pid() {
        return pid;
    }

    void tell(Request request) {
        connection.ifPresent(line -> line.send(request));
    }

    /** Has a mark written to the lab's terminal. */
    void mark(long number) {
        tell(new Request.Mark(TtyLines.mark(number)));
    }

    /** Asks for a first process: one more, or after everybody was ended. */
    void askForFirst(Request request) {
        spawning = true;
        busyTold = false;
        spawningSinceNanos = clock.nanos();
        progressSinceNanos = clock.nanos();
        tell(request);
    }

    void firstHasCome() {
        everSpawned = true;
        spawning = false;
    }

    /** Whether there has been a first process and none is on its way. */
    boolean isReady() {
        return everSpawned && !spawning;
    }

    /** True once when a first process takes longer than it does where nothing else is going on. */
    boolean isLateForTheFirstTime() {
        boolean late = spawning && !busyTold && clock.hasPassed(BUSY_AFTER, spawningSinceNanos);
        busyTold |= late;
        return late;
    }

    /** What went wrong, when a first process is overdue and the lab stands still: on a busy machine it gets on slowly. */
    Optional<String> overdue() {
        if (!spawning || !clock.hasPassed(timeToStart, progressSinceNanos)) {
            return Optional.empty();
        }
        long before = ticks;
        ticks = processorTicks.getAsLong();
        progressSinceNanos = clock.nanos();
        if (ticks > before) {
            return Optional.empty();
        }
        String what = everSpawned ? "it made no new process" : "it did not start";
        return Optional.of(what + " within " + timeToStart.toSeconds() + " s");
    }

    /** Asks for a comparison, which is {@link #compared} some time later. */
    void compare(Request.Compare request) {
        compared = Optional.empty();
        tell(request);
    }

    void answer(Report.Compared answer) {
        compared = Optional.of(answer);
    }

    Optional<Report.Compared> compared() {
        return compared;
    }
}
