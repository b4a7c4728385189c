package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.kernel.ProcFs;
import unixproc.lab.remote.Remains;

/**
 * Whoever of a run is killed with SIGKILL, nobody is left behind, the program outlives none of them, and what lies in
 * the directory of temporary files is gone after the next run. By default the worst cases; all combinations with -Dunixproc.kills=all.
 */
@Timeout(300)
class KilledRunIT {
    private static final long PATIENCE_SECONDS = 60;
    private static final ProcFs PROC = new ProcFs();

    @TempDir
    private Path home;

    static Stream<String> victims() {
        List<String> worst = List.of("tracer", "tutor", "tutor tracer init");
        List<String> others = List.of(
                "keeper",
                "init",
                "program",
                "tutor tracer",
                "tutor init",
                "tutor program",
                "tracer program",
                "keeper init",
                "tutor keeper init",
                "tracer keeper init");
        boolean all = "all".equals(System.getProperty("unixproc.kills"));
        return Stream.concat(worst.stream(), all ? others.stream() : Stream.empty());
    }

    @ParameterizedTest
    @MethodSource("victims")
    void nobodyIsLeft(String victims) throws Exception {
        Path out = home.resolve("out");
        Path temporary = Files.createDirectory(home.resolve("tmp"));
        Process tutor = new ProcessBuilder(
                        command(temporary, "sh", "-c", "setsid sleep 1000 & trap '' TERM HUP INT; sleep 1001 & wait"))
                .redirectOutput(out.toFile())
                .redirectError(home.resolve("err").toFile())
                .start();
        waitUntil(() -> count(out) == 2);
        Map<String, List<Long>> everybody = everybody(tutor.pid());
        Collection<Long> all = Remains.of(tutor.pid());
        List<String> words = new ArrayList<>(List.of("kill", "-KILL"));
        Arrays.stream(victims.split(" "))
                .forEach(name -> everybody.get(name).forEach(pid -> words.add(Long.toString(pid))));
        assertThat(new ProcessBuilder(words).start().waitFor()).isZero();
        Remains.areGone(all);
        assertThat(tutor.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(StartedProgram.run(home, command(temporary, "--quiet", "true"), "")
                        .status())
                .isZero();
        assertThat(temporary).isEmptyDirectory();
    }

    private static List<String> command(Path temporary, String... words) {
        List<String> command = FollowedProgram.command(words);
        command.add(1, "-Djava.io.tmpdir=" + temporary);
        return command;
    }

    private static Map<String, List<Long>> everybody(long tutor) {
        List<Long> children = PROC.children().get(tutor);
        long tracer = only(children, "tracer-agent");
        long keeper = only(children, "lab-agent");
        long init = PROC.children().get(keeper).get(0);
        List<Long> program =
                PROC.descendants(init).stream().filter(pid -> pid != init).toList();
        assertThat(program).hasSize(3);
        return Map.of(
                "tutor",
                List.of(tutor),
                "tracer",
                List.of(tracer),
                "keeper",
                List.of(keeper),
                "init",
                List.of(init),
                "program",
                program);
    }

    private static long only(List<Long> pids, String word) {
        return pids.stream()
                .filter(pid ->
                        PROC.cmdline(pid).filter(words -> words.contains(word)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** How many sleep. */
    private static long count(Path out) {
        try {
            return Files.readAllLines(out).stream()
                    .filter(line -> line.contains("nanosleep") && line.contains("<unfinished"))
                    .count();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void waitUntil(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it sleeps in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
