package unixproc.lab.agent.trace;

import java.util.List;
import java.util.Optional;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.process.LabSocket;
import unixproc.posix.signal.Dispositions;
import unixproc.posix.trace.Ptrace;
import unixproc.posix.trace.TaskState;
import unixproc.posix.trace.TraceeWait;

/**
 * The life of the tracer: it seizes one process, waits for stops of its tasks, and lets them go in the order that the
 * scheduler says, until nobody is left or the tutor is gone. Then the kernel takes the program with it.
 */
public final class TracerLoop {
    /** How long somebody may run without an event until the others may go, in nanoseconds. */
    private static final long PATIENCE = 400_000_000L;
    /** And how much of that they must have run, in ticks of 10 ms. */
    private static final long PATIENCE_TICKS = 20;

    /** Somebody who is only held up for a moment on the way through a call is seen asleep, too. */
    private static final int LOOKS_TO_BE_ASLEEP = 10;

    /** Between two looks at one who runs, in nanoseconds. */
    private static final long NAP = 100_000;

    /** After so many stops in a row it is time to hear the tutor all the same. */
    private static final int BUSY = 500;

    private static final int LAST_ERRNO = 133;

    private static final String FOREIGN = "32-bit";

    private final Native loaded;
    private final LabSocket socket;
    private final Ptrace ptrace;
    private final TraceeWait wait;
    private final Sleepers sleepers;
    private final ReportLines lines;
    private final Tracer tracer;
    private final NapTime nap;
    private Scheduler scheduler = Schedulers.named("");
    private CallRows rows = new CallRows(true, List.of());
    private boolean started;
    /** Whether the kernel lets nobody be followed. */
    private boolean refused;

    private int sinceRest;
    private boolean settled;
    private int looksAsleep;
    private long movedAt;
    /** What those who move had run when patience with them began to end; -1 before. */
    private long ticksBefore = -1;

    public TracerLoop(Native loaded, NativeMemory memory, LabSocket socket) {
        this.loaded = loaded;
        this.socket = socket;
        this.ptrace = new Ptrace(loaded, memory);
        this.wait = new TraceeWait(loaded, memory, new Dispositions(loaded, memory));
        this.lines = new ReportLines(socket);
        this.tracer = new Tracer(loaded, memory, ptrace, lines);
        this.sleepers = new Sleepers(tracer.tracees(), new TaskState(loaded, memory), lines);
        this.nap = new NapTime(loaded, memory, NAP);
    }

    /** Serves the tutor until it is gone or the program is over. */
    public void serve() {
        wait.lookUpNowAndThen();
        lines.begin(TracerReport.READY).number(loaded.pid()).end();
        tellMeanings();
        while (!started) {
            Optional<String> line = socket.receive();
            if (line.isEmpty()) {
                return;
            }
            obey(TracerRequest.decode(line.get()));
        }
        handleStops();
        if (!refused) {
            lines.begin(TracerReport.OVER).end();
        }
        lines.flush();
        while (socket.receive().isPresent()) {
            // Until the tutor has seen enough of what is left: the terminal.
        }
    }

    private void tellMeanings() {
        lines.begin(TracerReport.MEANINGS);
        for (int errno = 1; errno <= LAST_ERRNO; errno++) {
            lines.word(loaded.errnoMeaning(errno));
        }
        lines.end();
        lines.flush();
    }

    private void handleStops() {
        boolean somebody = !refused;
        while (somebody && socket.isOpen() && !lines.isBroken() && !tracer.metForeignProgram()) {
            // Whoever is held does not move; then there is no need to be quick, and the tutor may speak.
            int task = scheduler.holds() && !settled ? wait.poll() : wait.next();
            if (task > 0) {
                settled = false;
                moved();
                tracer.handle(task, wait.status());
                sinceRest++;
            }
            if (task == 0 || sinceRest > BUSY) {
                sinceRest = 0;
                rest();
            }
            somebody = task >= 0;
        }
        if (tracer.metForeignProgram()) {
            fail(FOREIGN, 0);
            refused = true;
        }
    }

    /** Nobody has come to a stop. */
    private void rest() {
        if (!scheduler.holds()) {
            sleepers.tell();
        } else if (!settled) {
            settle();
        }
        lines.flush();
        Optional<String> line = socket.receiveNow();
        while (line.isPresent()) {
            obey(TracerRequest.decode(line.get()));
            line = socket.receiveNow();
        }
    }

    private void settle() {
        boolean late = System.nanoTime() - movedAt > PATIENCE && !sleepers.somebodyIsToCome() && haveRunOn();
        looksAsleep = sleepers.allSleep() ? looksAsleep + 1 : 0;
        if (looksAsleep < LOOKS_TO_BE_ASLEEP && !late) {
            nap.take();
            return;
        }
        settled = true;
        sleepers.tell();
        Tracee[] held = tracer.tracees().in(Tracee.State.HELD);
        if (held[0] != null && !scheduler.waitsToBeAsked()) {
            step(scheduler.choose(held));
        } else {
            lines.begin(TracerReport.SETTLED).end();
        }
    }

    /** Whether those who move have used a processor for long without an event, and do not only wait for one. */
    private boolean haveRunOn() {
        if (ticksBefore < 0) {
            ticksBefore = sleepers.ticks();
        }
        return sleepers.ticks() - ticksBefore >= PATIENCE_TICKS;
    }

    private void step(Tracee tracee) {
        settled = false;
        moved();
        tracer.letGo(tracee);
    }

    private void moved() {
        looksAsleep = 0;
        movedAt = System.nanoTime();
        ticksBefore = -1;
    }

    private void obey(TracerRequest request) {
        if (request instanceof TracerRequest.Calls calls) {
            rows = new CallRows(calls.all(), calls.rows());
        } else if (request instanceof TracerRequest.Follow follow) {
            follow(follow);
        } else if (request instanceof TracerRequest.Step step) {
            step(step.task());
        } else if (request instanceof TracerRequest.Release) {
            release();
        } else if (request instanceof TracerRequest.End) {
            tracer.killAll();
        } else if (request instanceof TracerRequest.Hold) {
            scheduler = Schedulers.named("stepping");
            tracer.hold(true);
            settled = false;
        }
    }

    private void follow(TracerRequest.Follow request) {
        scheduler = Schedulers.named(request.order());
        started = true;
        if (ptrace.seize(request.pid())) {
            tracer.begin(request.pid(), rows, scheduler.holds());
            lines.flush();
            moved();
        } else {
            refused = true;
            fail("ptrace", loaded.errno());
        }
    }

    private void step(int task) {
        Tracee asked = tracer.tracees().find(task);
        // In an order of its own the scheduler has let it go already, and what is held now is its next event.
        boolean mayBeAsked = scheduler.waitsToBeAsked();
        if (mayBeAsked && asked != null && asked.state == Tracee.State.HELD) {
            step(asked);
        } else {
            lines.begin(TracerReport.GOING).number(0).end();
        }
    }

    private void release() {
        scheduler = Schedulers.named("");
        tracer.hold(false);
        Tracee[] held = tracer.tracees().in(Tracee.State.HELD);
        for (int i = 0; held[i] != null; i++) {
            tracer.letGo(held[i]);
        }
    }

    private void fail(String what, int errno) {
        lines.begin(TracerReport.FAILED).word(what).number(errno).end();
        lines.flush();
    }
}
