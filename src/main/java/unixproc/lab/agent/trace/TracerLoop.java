package unixproc.lab.agent.trace;

import java.util.List;
import java.util.Optional;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.process.DoorConnector;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabSocket;
import unixproc.posix.process.LabTerminalSide;
import unixproc.posix.process.TutorConnector;
import unixproc.posix.signal.Dispositions;
import unixproc.posix.trace.ProgramStart;
import unixproc.posix.trace.Ptrace;
import unixproc.posix.trace.TaskState;
import unixproc.posix.trace.TraceeWait;

/**
 * The life of the tracer: it starts one program, waits for stops of its tasks, and lets them go in the order that the
 * scheduler says, until nobody is left or the tutor is gone. Then the kernel takes the program with it.
 */
public final class TracerLoop {
    /** How long somebody may run without an event until the others may go, in nanoseconds. */
    private static final long PATIENCE = 400_000_000L;
    /** Between two looks at one who runs, in nanoseconds. */
    private static final long NAP = 100_000;

    /** After so many stops in a row it is time to hear the tutor all the same. */
    private static final int BUSY = 500;

    private static final int LAST_ERRNO = 133;

    private static final String REHEARSED = "/bin/true";

    private static final String FOREIGN = "32-bit";

    private final Native loaded;
    private final LabSocket socket;
    /** The other end of a rehearsal's connection. */
    private final LabSocket prompter;

    private final LabTerminalSide terminal;
    private final TraceeWait wait;
    private final Sleepers sleepers;
    private final ReportLines lines;
    private final Tracer tracer;
    private final ProgramStart programStart;
    private final NapTime nap;
    private Scheduler scheduler = Schedulers.named("");
    private CallRows rows = new CallRows(true, List.of());
    private boolean started;
    /** Whether the kernel lets nobody be followed. */
    private boolean refused;

    private int parent;
    private boolean orphaned;
    private int sinceRest;
    private boolean settled;
    private long movedAt;

    public TracerLoop(
            Native loaded, NativeMemory memory, LabDescriptors descriptors, String socketPath, String terminalPath) {
        this.loaded = loaded;
        TutorConnector door = new DoorConnector(loaded, memory, descriptors, socketPath);
        this.socket = new LabSocket(loaded, memory, descriptors, door);
        this.prompter = new LabSocket(loaded, memory, descriptors, door);
        this.terminal = new LabTerminalSide(loaded, memory, descriptors, terminalPath);
        Dispositions dispositions = new Dispositions(loaded, memory);
        Ptrace ptrace = new Ptrace(loaded, memory);
        this.wait = new TraceeWait(loaded, memory, dispositions);
        this.lines = new ReportLines(socket);
        this.tracer = new Tracer(loaded, memory, ptrace, lines);
        this.sleepers = new Sleepers(tracer.tracees(), new TaskState(loaded, memory), lines);
        this.programStart = new ProgramStart(loaded, memory, dispositions, ptrace);
        this.nap = new NapTime(loaded, memory, NAP);
    }

    /** Serves the tutor until it, or this process's parent the keeper, is gone, or the program is over. */
    public void serve(int keeper) {
        parent = keeper;
        int connection = socket.connectAnother();
        if (connection < 0) {
            throw loaded.leave(1);
        }
        socket.use(connection);
        wait.lookUpNowAndThen();
        follow();
        while (socket.receive().isPresent()) {
            // Until the tutor has seen enough of what is left: the terminal.
        }
    }

    /** Follows a small program before anything else, so that whatever a tracer needs is there when it is forked. */
    public void rehearse() {
        parent = loaded.parent();
        prompter.use(socket.useLoop());
        prompter.send(new TracerRequest.Calls(false, List.of("59 svc", "221 svc", "231 -", "94 -")).encode());
        prompter.send(new TracerRequest.Start("stepping", false, "", REHEARSED, List.of(REHEARSED)).encode());
        prompter.send(new TracerRequest.Release().encode());
        follow();
    }

    private void follow() {
        lines.begin(TracerReport.READY).number(loaded.pid()).end();
        tellMeanings();
        lines.flush();
        while (!started) {
            Optional<String> line = socket.receive();
            if (line.isEmpty()) {
                throw loaded.leave(0);
            }
            obey(TracerRequest.decode(line.get()));
        }
        handleStops();
        if (!refused) {
            lines.begin(TracerReport.OVER).end();
        }
        lines.flush();
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
        while (somebody && socket.isOpen() && !lines.isBroken() && !orphaned && !tracer.metForeignProgram()) {
            // Whoever is held does not move; then there is no need to be quick, and the tutor may speak.
            int task = scheduler.holds() && !settled ? wait.poll() : wait.next();
            if (task > 0) {
                settled = false;
                movedAt = System.nanoTime();
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
            throw loaded.leave(1);
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
        orphaned = loaded.parent() != parent;
        Optional<String> line = socket.receiveNow();
        while (line.isPresent()) {
            obey(TracerRequest.decode(line.get()));
            line = socket.receiveNow();
        }
    }

    private void settle() {
        boolean late = System.nanoTime() - movedAt > PATIENCE && !sleepers.somebodyIsToCome();
        if (!sleepers.allSleep() && !late) {
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

    private void step(Tracee tracee) {
        settled = false;
        movedAt = System.nanoTime();
        tracer.letGo(tracee);
    }

    private void obey(TracerRequest request) {
        if (request instanceof TracerRequest.Calls calls) {
            rows = new CallRows(calls.all(), calls.rows());
        } else if (request instanceof TracerRequest.Start start) {
            start(start);
        } else if (request instanceof TracerRequest.Step step) {
            step(step.task());
        } else if (request instanceof TracerRequest.Release) {
            release();
        } else if (request instanceof TracerRequest.Hold) {
            scheduler = Schedulers.named("stepping");
            tracer.hold(true);
            settled = false;
        }
    }

    private void start(TracerRequest.Start request) {
        scheduler = Schedulers.named(request.order());
        if (request.terminal()) {
            terminal.takeAsControlling();
            terminal.makeStandard();
        }
        int program = programStart.start(
                new ProgramStart.Command(request.file(), request.words(), request.input(), request.terminal()),
                rows.numbers());
        started = true;
        if (program < 0) {
            refused = true;
            fail("ptrace", loaded.errno());
            return;
        }
        tracer.begin(program, rows, scheduler.holds());
        movedAt = System.nanoTime();
    }

    private void step(int task) {
        Tracee asked = tracer.tracees().find(task);
        if (asked != null && asked.state == Tracee.State.HELD) {
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
