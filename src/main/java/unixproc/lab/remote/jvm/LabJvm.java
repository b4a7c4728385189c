package unixproc.lab.remote.jvm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import unixproc.file.OwnedDirectory;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;
import unixproc.lab.LabTty;
import unixproc.lab.remote.Arrival;
import unixproc.lab.remote.ConnectionReader;
import unixproc.lab.remote.LabRuntime;
import unixproc.lab.remote.ScreenFlow;

/** The lab's JVM while it runs, and what has to be cleared away after it. */
final class LabJvm implements LabRuntime {
    private static final int LAST_WORDS = 20;
    private static final Duration TIME_TO_END = Duration.ofSeconds(5);

    private final Process process;
    private final ConnectionReader reader;
    private final LabTty tty;
    private final ScreenFlow flow;
    private final Path home;
    private final Deque<String> lastWords = new ArrayDeque<>();
    private final ProcFs proc = new ProcFs();

    LabJvm(
            Process process,
            ConnectionReader reader,
            LabTty tty,
            ScreenFlow flow,
            Path home,
            LinkedBlockingQueue<Arrival> inbox) {
        this.process = process;
        this.reader = reader;
        this.tty = tty;
        this.flow = flow;
        this.home = home;
        Thread listener = new Thread(
                () -> {
                    listen();
                    inbox.add(new Arrival.Died("the lab has ended"));
                },
                "lab-last-words");
        listener.setDaemon(true);
        listener.start();
    }

    /** Until the last process that holds the lab's standard error has ended. */
    private void listen() {
        try (BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                synchronized (lastWords) {
                    lastWords.add(line);
                    if (lastWords.size() > LAST_WORDS) {
                        lastWords.removeFirst();
                    }
                }
            }
        } catch (IOException ended) {
            // It said all it had to say.
        }
    }

    @Override
    public String lastWords() {
        synchronized (lastWords) {
            return String.join("\n", List.copyOf(lastWords));
        }
    }

    @Override
    public long turn() {
        return reader.turn();
    }

    @Override
    public void seen(int bytes) {
        flow.taken(bytes);
    }

    @Override
    public void type(byte[] keys) {
        tty.type(keys);
    }

    /** Clock ticks the lab's JVM and what is below it have had of the processors; grows as long as they get on. */
    @Override
    public long processorTicks() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(one -> proc.stat(one.pid()))
                .flatMap(Optional::stream)
                .mapToLong(Stat::processorTicks)
                .sum();
    }

    /** The socket shut, lab init ends everything below it, and the JVM ends last of all. */
    @Override
    public void close(boolean started, Set<Long> known) {
        reader.close();
        flow.open();
        if (!started) {
            process.destroyForcibly();
        }
        try {
            if (!endsByItself()) {
                endByForce();
                process.waitFor(TIME_TO_END.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            endByForce();
            Thread.currentThread().interrupt();
        }
        new LastSweep(proc, known).end(TIME_TO_END);
        tty.close();
        OwnedDirectory.remove(home);
    }

    /** Waits as long as it gets on, however slowly; false when it stands still. */
    private boolean endsByItself() throws InterruptedException {
        long ticks = -1;
        for (long now = processorTicks(); now != ticks; now = processorTicks()) {
            ticks = now;
            if (process.waitFor(TIME_TO_END.toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever should have done it is stopped or stuck. What is below comes to the JVM's own process, so that goes last. */
    private void endByForce() {
        long end = System.nanoTime() + TIME_TO_END.toNanos();
        List<ProcessHandle> living = livingBelow();
        while (!living.isEmpty() && System.nanoTime() < end) {
            living.forEach(ProcessHandle::destroyForcibly);
            List<ProcessHandle> left = livingBelow();
            if (!left.equals(living)) {
                end = System.nanoTime() + TIME_TO_END.toNanos();
            }
            living = left;
        }
        process.destroyForcibly();
    }

    private List<ProcessHandle> livingBelow() {
        return process.descendants()
                .filter(one ->
                        proc.stat(one.pid()).filter(stat -> !stat.isZombie()).isPresent())
                .toList();
    }
}
