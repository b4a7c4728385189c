package unixproc.tutor.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.text.StyledText;
import unixproc.kernel.OwnTime;
import unixproc.kernel.ProcFs;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;

/**
 * Where the person and the lab meet: waits for either, and hands every event of the lab to its listeners. Everything
 * here happens on the tutor's one thread.
 */
public final class EventLoop {
    private static final Duration MOMENT = Duration.ofMillis(5);
    private static final Duration IDLE = Duration.ofMinutes(1);
    /** How long a prompt is held back for processes other than the one spoken to. */
    private static final long PATIENCE_WITH_OTHERS = 400_000_000L;
    /** How long a process is given to hear that it shall stop. */
    private static final long BETWEEN_STOPS = 500_000_000L;

    private final Console console;
    private final Lab lab;
    private final List<LabEvent.Listener> listeners = new ArrayList<>();
    private final LinkedBlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private Duration limit;
    private final ProcFs proc = new ProcFs();
    private boolean overran;

    /**
     * An event loop in which no line may run longer than {@code limit}, in time of the lab's own (see {@link OwnTime}),
     * without sleeping; zero for no such limit.
     */
    public EventLoop(Console console, Lab lab, Duration limit) {
        this.console = console;
        this.lab = lab;
        this.limit = limit;
    }

    public void listen(LabEvent.Listener listener) {
        listeners.add(listener);
    }

    public void ignore(LabEvent.Listener listener) {
        listeners.remove(listener);
    }

    /** Whether the person has pressed Ctrl-C meanwhile; it is then forgotten. */
    public boolean takeInterrupt() {
        boolean interrupted = inputs.peek() instanceof Input.Interrupted;
        if (interrupted) {
            inputs.poll();
        }
        return interrupted;
    }

    /** Takes what the person typed; the one thing here that another thread may do. */
    public void take(Input input) {
        inputs.add(input);
        lab.poke();
    }

    public Lab lab() {
        return lab;
    }

    public Console console() {
        return console;
    }

    /**
     * Asks the person for the next input; the lab's events are told meanwhile.
     *
     * @param status what stands below the line that is typed
     * @param atRest what is to be done when something has happened meanwhile, and all is at rest again
     */
    public Input ask(StyledText prompt, Supplier<StyledText> status, Runnable atRest) {
        console.status(status.get());
        console.prompt(prompt);
        boolean stirred = false;
        Input input = inputs.poll();
        while (input == null) {
            stirred |= tellNext(stirred ? MOMENT : IDLE).isPresent();
            if (stirred) {
                console.status(status.get());
            }
            if (stirred && lab.isSettled()) {
                stirred = false;
                atRest.run();
            }
            input = inputs.poll();
        }
        return input;
    }

    private Optional<LabEvent> tellNext(Duration atMost) {
        Optional<LabEvent> event = lab.next(atMost);
        event.ifPresent(this::tell);
        return event;
    }

    /** Tells one event that has happened already; whether there was one. */
    public boolean tellWhatIsThere() {
        return tellNext(Duration.ZERO).isPresent();
    }

    private void tell(LabEvent event) {
        for (LabEvent.Listener listener : listeners) {
            event.deliverTo(listener);
        }
    }

    /** Waits for the lab to start. */
    public void awaitReady() {
        while (!lab.isReady()) {
            tellNext(IDLE);
        }
        settle();
    }

    /**
     * Lets a process run a line until it is done or asleep in a call, and everybody else has come to rest as well. A
     * Ctrl-C meanwhile stops it.
     */
    public LineResult run(LabProcess process, String line) {
        LineWatch lineWatch = new LineWatch(process);
        listeners.add(lineWatch);
        try {
            lab.run(process, line);
            settle(process);
            return lineWatch.result();
        } finally {
            listeners.remove(lineWatch);
        }
    }

    /** What an expression without calls is worth to a process that is at leisure; nothing if it does not say so soon. */
    public LineResult evaluate(LabProcess process, String expression, Duration atMost) {
        LineWatch lineWatch = new LineWatch(process);
        listeners.add(lineWatch);
        try {
            lab.run(process, expression);
            if (!await(() -> !(lineWatch.result() instanceof LineResult.Unfinished), atMost)) {
                lab.interrupt(process);
            }
            return lineWatch.result();
        } finally {
            listeners.remove(lineWatch);
        }
    }

    /** Waits until everything in the lab has come to rest. */
    public void settle() {
        OwnTime time = timeOfLab();
        while (!lab.isSettled() && time.nanos() < PATIENCE_WITH_OTHERS) {
            tellNext(MOMENT);
        }
    }

    /** What waits for a processor on a busy machine does not take longer than it may. */
    private OwnTime timeOfLab() {
        return new OwnTime(
                proc,
                () -> Stream.concat(
                                Stream.of(lab.init()),
                                lab.processes().stream()
                                        .filter(LabProcess::isAlive)
                                        .map(LabProcess::pid))
                        .toList());
    }

    /** Whether the line that was stopped last had run into the limit, and nobody asked for it. */
    public boolean overran() {
        return overran;
    }

    /** From now on a line may run as long as it likes. */
    public void liftLimit() {
        limit = Duration.ZERO;
    }

    public Duration limit() {
        return limit;
    }

    private void settle(LabProcess process) {
        overran = false;
        OwnTime time = timeOfLab();
        long quietSince = 0;
        long allowed = limit.toNanos();
        while (!lab.isSettled()) {
            tellNext(MOMENT);
            long now = time.nanos();
            if (isRunning(process)) {
                quietSince = now;
            }
            if (now - quietSince > PATIENCE_WITH_OTHERS) {
                return;
            }
            stopIfAsked();
            if (!limit.isZero() && now > allowed) {
                overran = true;
                stopEverybody();
                allowed = now + BETWEEN_STOPS;
            }
        }
    }

    private boolean isRunning(LabProcess process) {
        return lab.find(process.letter())
                .filter(now -> now.status() == Status.RUNNING)
                .isPresent();
    }

    private void stopIfAsked() {
        if (takeInterrupt()) {
            stopEverybody();
        }
    }

    private void stopEverybody() {
        lab.processes().stream()
                .filter(process -> process.status() == Status.RUNNING)
                .forEach(lab::interrupt);
    }

    /** Wakes a process from the call it sleeps in and lets it give up its line. */
    public void interrupt(LabProcess process) {
        overran = false;
        lab.interrupt(process);
        settle();
    }

    /** Waits until nobody is in an unfinished call; false when that took too long. */
    public boolean sync(Duration atMost) {
        return await(() -> lab.isSettled() && !somebodySleeps(), atMost);
    }

    /** Waits until something is so; false when the lab had that much time of its own for it. */
    public boolean await(BooleanSupplier condition, Duration atMost) {
        OwnTime time = timeOfLab();
        while (!condition.getAsBoolean()) {
            if (time.nanos() > atMost.toNanos()) {
                return false;
            }
            tellNext(MOMENT);
            stopIfAsked();
        }
        return true;
    }

    private boolean somebodySleeps() {
        return lab.processes().stream().anyMatch(process -> process.status() == Status.ASLEEP);
    }
}
