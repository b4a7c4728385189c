package unixproc.programs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import unixproc.abi.WaitStatus;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.remote.RealLab;
import unixproc.tutor.session.QuietListener;

/** Runs programs in labs, one after the other in each lab, every one of them in a new first process. */
final class LabPrograms {
    private static final int LABS = 2;
    private static final Duration MOMENT = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> arguments;

    /**
     * @param arguments what each program's {@code main} is given behind its name
     */
    LabPrograms(List<String> arguments) {
        this.arguments = arguments;
    }

    /** How each came out, by its name without {@code .c}. */
    Map<String, ProgramOutcome> run(List<Path> programs) throws Exception {
        Map<String, ProgramOutcome> outcomes = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < LABS; i++) {
            List<Path> share = new ArrayList<>();
            for (int j = i; j < programs.size(); j += LABS) {
                share.add(programs.get(j));
            }
            threads.add(new Thread(() -> share(share, outcomes), "lab " + i));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return outcomes;
    }

    private void share(List<Path> programs, Map<String, ProgramOutcome> outcomes) {
        try (Lab lab = RealLab.start()) {
            for (Path program : programs) {
                outcomes.put(CompiledPrograms.name(program), outcome(lab, program));
                lab.afresh();
            }
        }
    }

    private ProgramOutcome outcome(Lab lab, Path program) {
        Watch watch = new Watch();
        until(lab, watch, () -> lab.isReady() && lab.isSettled());
        LabProcess first = lab.processes().get(0);
        watch.begin();
        lab.run(first, text(program));
        until(lab, watch, () -> watch.over() && lab.isSettled());
        return new ProgramOutcome(watch.status, watch.made.size(), List.copyOf(watch.lines));
    }

    private static void until(Lab lab, Watch watch, BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            lab.next(MOMENT).ifPresent(event -> event.deliverTo(watch));
            if (System.nanoTime() > end) {
                watch.lines.add("this program has not ended: " + lab.processes());
                return;
            }
        }
    }

    /** The program, with its name and its arguments in front of it as the command {@code lab FILE} has them. */
    private String text(Path program) {
        String name = CompiledPrograms.name(program);
        StringBuilder text = new StringBuilder("#pragma unixproc file " + name + ".c\n#pragma unixproc argument ./");
        text.append(name).append('\n');
        arguments.forEach(argument ->
                text.append("#pragma unixproc argument ").append(argument).append('\n'));
        try {
            return text.append(Files.readString(program)).toString();
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    /** What a program does, as the lab tells it. */
    private static final class Watch extends QuietListener {
        private final Set<Long> made = new HashSet<>();
        private final Set<Long> alive = new HashSet<>();
        private final List<String> lines = new ArrayList<>();
        private boolean ended;
        private int status = -1;

        void begin() {
            made.clear();
            alive.clear();
            lines.clear();
            ended = false;
        }

        boolean over() {
            return ended && alive.isEmpty();
        }

        @Override
        public void forked(LabEvent.Forked event) {
            made.add(event.child().pid());
            alive.add(event.child().pid());
        }

        @Override
        public void ended(LabEvent.Ended event) {
            alive.remove(event.process().pid());
            if (event.process().letter().equals("A")) {
                ended = true;
                WaitStatus wait = new WaitStatus(event.status().orElse(0));
                status = wait.isExited() ? wait.exitCode() : 128 + wait.signal().number();
            }
        }

        @Override
        public void printed(LabEvent.Printed event) {
            if (!event.text().isEmpty()) {
                lines.add(event.text());
            }
        }

        @Override
        public void rejected(LabEvent.Rejected event) {
            lines.add("rejected: " + event.report());
            ended |= event.process().letter().equals("A");
            alive.remove(event.process().pid());
        }
    }
}
