package unixproc.lab.remote;

import java.time.Duration;
import java.util.Optional;
import unixproc.lab.Lab;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/** The connection to lab init, and whether a first process is to come from there. */
final class InitConnection {
    private final NanoClock clock;
    private final Duration timeToStart;
    private Optional<Connection> connection = Optional.empty();
    private Optional<Report.Compared> compared = Optional.empty();
    private long pid;
    private int landlock;
    private boolean everSpawned;
    private boolean spawning = true;
    private long spawningSinceNanos;

    /**
     * @param timeToStart how long a first process may take to come
     */
    InitConnection(NanoClock clock, Duration timeToStart) {
        this.clock = clock;
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

    /** Asks for a first process: one more, or after everybody was ended. */
    void askForFirst(Request request) {
        spawning = true;
        spawningSinceNanos = clock.nanos();
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

    /** What went wrong, when a first process is long overdue. */
    Optional<String> overdue() {
        if (!spawning || !clock.hasPassed(timeToStart, spawningSinceNanos)) {
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
