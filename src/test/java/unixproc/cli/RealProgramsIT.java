package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.Needed;
import unixproc.kernel.trace.Strace;
import unixproc.lab.remote.RealLab;

/**
 * Programs do the same under {@code unixproc run} as under {@code strace -f}: what they print, how they end, and the tree
 * of processes with the end of each. By default a few; all of them, so many times each, with -Dunixproc.programs=TIMES
 * and -Dunixproc.programs.only=PATTERN for some.
 */
@Timeout(600)
class RealProgramsIT {
    private static final int TIMES = Integer.getInteger("unixproc.programs", 0);
    private static final String ONLY = System.getProperty("unixproc.programs.only", "(?s).*");
    private static final Path OWN = Path.of("src/test/resources/unixproc/runs");
    private static final Path CORPUS = Path.of("src/test/resources/unixproc/programs");
    private static final Map<String, String> INTERPRETERS =
            Map.of("py", "/usr/bin/python3", "rb", "/usr/bin/ruby", "sh", "/bin/sh");

    private static final List<String> SHELL = List.of(
            "seq 20 | grep 1 | wc -l",
            "printf 'c\\nb\\na\\n' | sort | head -n 1",
            "timeout 0.2 sleep 5; echo $?",
            "nohup sh -c 'echo kept; exit 2' < /dev/null; echo $?",
            "setsid sh -c 'exit 3'; echo $?",
            "setsid -w sh -c 'exit 3'; echo $?",
            "seq 4 | xargs -P 4 -n 1 sh -c 'exit 0'; echo $?",
            "seq 3 | xargs -n 1 echo",
            "x=$(echo a; exit 4); echo $x $?",
            "yes | head -n 2",
            "trap 'echo bye' EXIT; exit 5",
            "sh -c 'kill -9 $$'; echo $?",
            "(sleep 0.05; exit 7) & wait $!; echo $?",
            "cat < /etc/hostname | tr a-z A-Z | wc -l",
            "env -i /bin/sh -c 'echo $HOME end'",
            "find /etc/hostname -exec cat {} + | wc -l",
            "bash -c 'diff <(echo a) <(echo b)'; echo $?",
            "bash -c 'coproc cat; echo hi >&\"${COPROC[1]}\"; read -r x <&\"${COPROC[0]}\"; echo $x; kill $COPROC_PID'",
            "echo 'print(1 + 1)' | /usr/bin/python3 -",
            "awk 'BEGIN { system(\"exit 3\"); while (\"echo a\" | getline x) print x }'",
            "perl -e 'if (my $p = fork) { waitpid $p, 0; print $? >> 8, \"\\n\" } else { exit 6 }'",
            "tar cf - /etc/hostname 2> /dev/null | tar tf -",
            "nice -n 5 nice");

    @TempDir
    private Path home;

    record Program(String name, List<String> command, Optional<Path> source) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Program> programs() throws IOException {
        List<Program> all = new ArrayList<>();
        SHELL.forEach(line -> all.add(new Program(line, List.of("/bin/sh", "-c", line), Optional.empty())));
        for (Path folder : List.of(OWN, CORPUS)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.sorted()
                        .filter(file -> file.toString().matches(".*\\.(c|py|rb|sh)"))
                        .forEach(file -> all.add(program(file)));
            }
        }
        // Every 19th: of each kind one or two.
        List<Program> some = new ArrayList<>();
        for (int i = 2; i < all.size(); i += 19) {
            some.add(all.get(i));
        }
        return (TIMES > 0 ? all : some).stream().filter(one -> one.name().matches(ONLY));
    }

    private static Program program(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.equals("c")
                ? new Program(name, List.of(), Optional.of(file))
                : new Program(
                        name,
                        List.of(INTERPRETERS.get(ending), file.toAbsolutePath().toString()),
                        Optional.empty());
    }

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void doesTheSameAsUnderStrace(Program program) throws Exception {
        List<String> command =
                program.source().isPresent() ? compiled(program.source().get()) : program.command();
        Needed.thatThere(
                Strace.find(System.getenv("PATH")).isPresent() && Files.isExecutable(Path.of(command.get(0))),
                "strace and " + command.get(0));
        String theirs = underStrace(command);
        for (int i = 0; i < Math.max(TIMES, 1); i++) {
            String ours = underOurs(command);
            // What comes out in more than one way may have come out in another one there.
            for (int more = 0; more < TIMES && !ours.equals(theirs); more++) {
                theirs = underStrace(command);
            }
            assertThat(ours).isEqualTo(theirs);
        }
    }

    private List<String> compiled(Path source) throws Exception {
        Needed.thatThere(Files.isExecutable(Path.of("/usr/bin/gcc")), "gcc");
        Path made = home.resolve("program");
        List<String> words = List.of(
                "/usr/bin/gcc",
                "-w",
                "-pthread",
                "-D_GNU_SOURCE",
                "-I" + CORPUS.resolve("with-gcc").toAbsolutePath(),
                "-o",
                made.toString(),
                source.toAbsolutePath().toString(),
                "-lm");
        assertThat(StartedProgram.run(home, words, "").status()).isZero();
        return List.of(made.toString());
    }

    private String underStrace(List<String> command) throws Exception {
        Path trace = home.resolve("trace");
        List<String> words = new ArrayList<>(
                List.of("strace", "-f", "-e", "trace=clone,clone3,fork,vfork,exit_group", "-o", trace.toString()));
        words.addAll(command);
        ProgramRun run = StartedProgram.run(home, words, "");
        return text(run, ProcessFamily.inTrace(Files.readAllLines(trace)));
    }

    private String underOurs(List<String> command) throws Exception {
        Path json = home.resolve("run.json");
        List<String> words = new ArrayList<>(List.of("--quiet", "--json", json.toString()));
        words.addAll(command);
        ProgramRun run = FollowedProgram.run(home, words.toArray(String[]::new));
        return text(run, ProcessFamily.inJson(JsonParser.object().from(Files.readString(json))));
    }

    /** Without pids, and lines in any order: several processes write them. */
    private static String text(ProgramRun run, String family) {
        return run.status() + "\n" + sorted(run.out()) + sorted(run.err()) + family;
    }

    private static String sorted(String out) {
        return String.join(
                        "\n",
                        out.replaceAll("\\b\\d{3,}\\b", "N").lines().sorted().toList())
                + "\n";
    }
}
