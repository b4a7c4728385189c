package unixproc.lab.remote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import unixproc.kernel.ProcFs;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lab.LabTty;

/** Starts the lab's JVM in the background and opens the door its processes knock at. */
public final class LabLauncher {
    private static final int LAST_WORDS = 20;
    private static final int SECONDS_TO_GO = 5;

    /** A lab starts in well under a second where nothing else is going on. */
    private static final Duration TIME_TO_START = Duration.ofSeconds(20);

    private final LabJvmCommand command;
    private final Duration timeToStart;

    public LabLauncher(LabJvmCommand command) {
        this(command, TIME_TO_START);
    }

    /** A lab that has not started within this time counts as lost. */
    public LabLauncher(LabJvmCommand command, Duration timeToStart) {
        this.command = command;
        this.timeToStart = timeToStart;
    }

    /** Returns at once; the lab reports when it is ready. */
    public Lab launch(LabTty tty) {
        try {
            Path home = Files.createTempDirectory(
                    "unixproc", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path scratch = Files.createDirectory(home.resolve("scratch"));
            LinkedBlockingQueue<Arrival> inbox = new LinkedBlockingQueue<>();
            ConnectionReader reader = new ConnectionReader(home.resolve("door"), inbox::add);
            tty.onOutput(bytes -> inbox.add(new Arrival.Screen(bytes)));
            Process process = new ProcessBuilder(command.words(home.resolve("door"), tty.path(), scratch.toRealPath()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            return new RemoteLab(inbox, new Running(process, reader, tty, home, inbox), timeToStart);
        } catch (IOException e) {
            tty.close();
            throw new LabGone("it cannot be started: " + e.getMessage(), "");
        }
    }

    /** The lab's JVM while it runs, and what has to be cleared away after it. */
    static final class Running {
        private final Process process;
        private final ConnectionReader reader;
        private final LabTty tty;
        private final Path home;
        private final Deque<String> lastWords = new ArrayDeque<>();
        private final ProcFs proc = new ProcFs();

        Running(Process process, ConnectionReader reader, LabTty tty, Path home, LinkedBlockingQueue<Arrival> inbox) {
            this.process = process;
            this.reader = reader;
            this.tty = tty;
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

        String lastWords() {
            synchronized (lastWords) {
                return String.join("\n", List.copyOf(lastWords));
            }
        }

        /** See {@link ConnectionReader#turn}. */
        long turn() {
            return reader.turn();
        }

        void type(byte[] keys) {
            tty.type(keys);
        }

        /**
         * The door shut, lab init takes everything below it with it, and the JVM ends last of all. One that never got
         * so far has nothing below it.
         */
        void close(boolean started) {
            reader.close();
            if (!started) {
                process.destroyForcibly();
            }
            try {
                if (!process.waitFor(SECONDS_TO_GO, TimeUnit.SECONDS)) {
                    endByForce();
                    process.waitFor(SECONDS_TO_GO, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                endByForce();
                Thread.currentThread().interrupt();
            }
            tty.close();
            deleteHome();
        }

        /** Whoever should have done it is stopped or stuck. What is below comes to the JVM's own process, so that goes last. */
        private void endByForce() {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_GO);
            List<ProcessHandle> living = livingBelow();
            while (!living.isEmpty() && System.nanoTime() < end) {
                living.forEach(ProcessHandle::destroyForcibly);
                living = livingBelow();
            }
            process.destroyForcibly();
        }

        private List<ProcessHandle> livingBelow() {
            return process.descendants()
                    .filter(one -> proc.stat(one.pid())
                            .filter(stat -> !stat.isZombie())
                            .isPresent())
                    .toList();
        }

        private void deleteHome() {
            try (Stream<Path> all = Files.walk(home)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException | UncheckedIOException e) {
                // A temporary directory that stays behind is no reason to complain.
            }
        }
    }
}
