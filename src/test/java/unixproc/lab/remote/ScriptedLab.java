package unixproc.lab.remote;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import unixproc.lab.LabEvent;
import unixproc.lab.remote.process.Connection;
import unixproc.lab.remote.process.NanoClock;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;

/** A lab without processes: a test says what arrives from them, what the kernel shows, and how much time passes. */
final class ScriptedLab implements LabRuntime, KernelWatch, NanoClock {
    static final int INIT = 1000;
    static final int A = 1001;

    private final LinkedBlockingQueue<Arrival> inbox = new LinkedBlockingQueue<>();
    private final Set<Long> sleeping = new HashSet<>();
    private final Set<Long> outside = new HashSet<>();
    private final Set<Long> gone = new HashSet<>();
    private final Map<Long, Integer> zombies = new HashMap<>();
    private final Map<Long, Integer> stopped = new HashMap<>();
    private final Map<Long, List<String>> programs = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final Wire toInit = new Wire();
    private final RemoteLab lab;
    private Told told;
    private boolean losesMarks;
    private long nanos;
    private long turns;
    private long ticks;

    /** One process's connection, which notes the requests sent over it. */
    final class Wire implements Connection {
        @Override
        public void send(Request request) {
            requests.add(request.encode().replace('\t', ' '));
            if (request instanceof Request.Mark mark && !losesMarks) {
                inbox.add(new Arrival.Screen(mark.text().getBytes(StandardCharsets.UTF_8)));
            }
        }

        @Override
        public void close() {
            requests.add("closed");
        }

        /** The process sends these reports. */
        Wire reports(Report... reports) {
            for (Report report : reports) {
                inbox.add(new Arrival.Reported(this, report));
            }
            return this;
        }

        Wire ends() {
            inbox.add(new Arrival.Closed(this));
            return this;
        }
    }

    private ScriptedLab() {
        lab = new RemoteLab(inbox, this, this, this, Duration.ofSeconds(20));
        told = new Told(lab);
    }

    /** A lab whose init has reported, and nobody else. */
    static ScriptedLab withInit() {
        ScriptedLab scripted = new ScriptedLab();
        scripted.fallsAsleep(INIT);
        scripted.inbox.add(new Arrival.Opened(scripted.toInit));
        scripted.toInit.reports(new Report.InitReady(INIT, 7));
        scripted.told();
        return scripted;
    }

    RemoteLab lab() {
        return lab;
    }

    Wire init() {
        return toInit;
    }

    /** A connection over which nothing has come. */
    Wire connection() {
        Wire wire = new Wire();
        inbox.add(new Arrival.Opened(wire));
        return wire;
    }

    /** The first process, idle. */
    Wire first() {
        Wire wire = connection().reports(new Report.Hello(A, INIT));
        told();
        return wire;
    }

    void screen(String text) {
        inbox.add(new Arrival.Screen(text.getBytes(StandardCharsets.UTF_8)));
    }

    void fallsAsleep(long pid) {
        sleeping.add(pid);
    }

    /** From now on no mark comes by on the terminal. */
    void losesMarks() {
        losesMarks = true;
    }

    /** The process runs, or waits for a processor. */
    void wakesUp(long pid) {
        sleeping.remove(pid);
    }

    /** The process has ended and is not reaped. */
    void isZombie(long pid, int status) {
        zombies.put(pid, status);
    }

    /** The kernel shows it somewhere else than below lab init. */
    void isOutside(long pid) {
        outside.add(pid);
    }

    void isReaped(long pid) {
        zombies.remove(pid);
        gone.add(pid);
    }

    void runs(long pid, String... command) {
        programs.put(pid, List.of(command));
    }

    /** Takes what has arrived, looks, and gives what was told since the last time. */
    List<String> told() {
        nanos += Duration.ofMillis(2).toNanos();
        for (Optional<LabEvent> event = lab.next(Duration.ZERO);
                event.isPresent() || !inbox.isEmpty();
                event = lab.next(Duration.ZERO)) {
            event.ifPresent(each -> each.deliverTo(told));
        }
        List<String> lines = told.lines();
        told = new Told(lab);
        return lines;
    }

    /** Lets this time pass, looking all the while. */
    List<String> toldWithin(Duration time) {
        List<String> lines = new ArrayList<>();
        for (long end = nanos + time.toNanos(); nanos < end; ) {
            lines.addAll(told());
        }
        return lines;
    }

    /** The requests sent since the last time, in words. */
    List<String> requests() {
        List<String> sent = List.copyOf(requests);
        requests.clear();
        return sent;
    }

    @Override
    public boolean mayBeBelow(long pid, long ancestor) {
        return !outside.contains(pid);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public long turn() {
        inbox.add(new Arrival.Turned(++turns));
        return turns;
    }

    @Override
    public String lastWords() {
        return "last words";
    }

    @Override
    public long processorTicks() {
        return ticks;
    }

    /** The lab has used so much processor time since the last look. */
    void works(long more) {
        ticks += more;
    }

    @Override
    public void seen(int bytes) {
        // What a test says has reached the screen costs nobody anything.
    }

    @Override
    public void type(byte[] keys) {
        requests.add("keys " + keys.length);
    }

    @Override
    public void close(boolean started, Set<Long> known) {
        requests.add("close");
    }

    @Override
    public boolean runsAnotherProgram(long pid) {
        return programs.containsKey(pid);
    }

    @Override
    public boolean sleeps(long pid) {
        return sleeping.contains(pid);
    }

    @Override
    public OptionalInt stoppedBy(long pid) {
        return stopped.containsKey(pid) ? OptionalInt.of(stopped.get(pid)) : OptionalInt.empty();
    }

    void isStopped(long pid, int signal) {
        stopped.put(pid, signal);
        sleeping.add(pid);
    }

    void goesOn(long pid) {
        stopped.remove(pid);
        sleeping.remove(pid);
    }

    @Override
    public boolean isTraced(long pid) {
        return false;
    }

    @Override
    public boolean hasProgram(long pid) {
        return !zombies.containsKey(pid) && !gone.contains(pid);
    }

    @Override
    public boolean isGone(long pid) {
        return gone.contains(pid);
    }

    @Override
    public OptionalInt statusOfZombie(long pid) {
        return zombies.containsKey(pid) ? OptionalInt.of(zombies.get(pid)) : OptionalInt.empty();
    }

    @Override
    public List<String> command(long pid) {
        return programs.getOrDefault(pid, List.of());
    }
}
