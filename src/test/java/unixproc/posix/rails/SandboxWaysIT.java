package unixproc.posix.rails;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.Needed;
import unixproc.posix.Native;

/**
 * Every way out of the lab in ways.tsv is tried by a C program against somebody of the same user outside; the table says
 * what the kernel answers in each kind of lab.
 */
@Timeout(180)
class SandboxWaysIT {
    private static final String NOBODY = "65534";

    private final List<Process> victims = new ArrayList<>();

    @TempDir
    Path place;

    private Path ways;

    @BeforeEach
    void compile() throws IOException, InterruptedException {
        Needed.thatThere(Files.isExecutable(Path.of("/usr/bin/gcc")), "gcc");
        Needed.thatThere(Landlock.ofKernel(Native.load()).hasScopes(), "Landlock of Linux 6.12");
        Path source = place.resolve("ways.c");
        try (InputStream text = SandboxWaysIT.class.getResourceAsStream("/unixproc/rails/ways.c")) {
            Files.copy(text, source);
        }
        ways = place.resolve("ways");
        assertThat(new ProcessBuilder("gcc", "-w", "-o", ways.toString(), source.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        open(place);
    }

    @AfterEach
    void nobodyIsLeft() {
        victims.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest(name = "{0}, {1}, as {2}")
    @CsvSource({
        "USUAL, with, 0",
        "USUAL, with, 65534",
        "STRANGERS, with, 0",
        "STRANGERS, with, 65534",
        "UNRESTRICTED, with, 0",
        "UNRESTRICTED, with, 65534",
        "USUAL, without, 0",
        "USUAL, without, 65534"
    })
    void theKernelAnswersEachWayOutAsTheTableSays(String mode, String landlock, String user) throws Exception {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        Needed.thatThere(root || user.equals(NOBODY), "root");
        Path out = directory("out", user);
        Path scratch = directory("scratch", user);
        Files.copy(Path.of("/bin/sh"), scratch.resolve("sh"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String name : List.of("file", "gone", "moved")) {
            own(Files.writeString(out.resolve(name), "hello"), user);
        }
        own(Files.createDirectory(out.resolve("empty")), user);
        own(Files.createDirectory(out.resolve("empty2")), user);
        Files.createSymbolicLink(out.resolve("link"), out.resolve("empty2"));
        String victim = victim(out, user);
        String mine = victim(directory("out2", user), user).replaceAll(".*THEIRS=(\\S+).*", "$1");

        Map<String, String> answers = answers(mode, landlock, user, out, scratch, victim + " MINE=" + mine);

        String column = mode + " " + landlock;
        Map<String, String> expected = table(column, root && user.equals("0"));
        Map<String, String> wrong = new LinkedHashMap<>();
        answers.forEach((way, answer) -> {
            if (!List.of(expected.getOrDefault(way, "?").split("\\|")).contains(answer)) {
                wrong.put(way, answer);
            }
        });
        assertThat(wrong).as(column).isEmpty();
        assertThat(answers.keySet()).as("ways tried").containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(victims).as("those outside").allMatch(Process::isAlive);
    }

    private Map<String, String> answers(
            String mode, String landlock, String user, Path out, Path scratch, String variables) throws Exception {
        List<String> words =
                new ArrayList<>(List.of("bash", "-c", "exec 9<>" + out.resolve("file") + "; exec \"$@\"", "-"));
        if (landlock.equals("without")) {
            words.addAll(java(WithoutLandlock.class));
        }
        words.addAll(java(SandboxedProgram.class));
        String mine = variables.replaceAll(".*MINE=(\\S+).*", "$1");
        words.addAll(List.of(mode, scratch.toString(), mine, ways.toString(), "try"));
        words.addAll(List.of(variables.split(" ")));
        Process process = new ProcessBuilder(environment(words, out, scratch, user))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> answers = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t");
                answers.put(parts[0], parts[1]);
            }
        }
        assertThat(process.waitFor()).isZero();
        return answers;
    }

    private static List<String> java(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
    }

    private static List<String> environment(List<String> words, Path out, Path scratch, String user) {
        List<String> all = new ArrayList<>(List.of("env", "OUT=" + out, "SCRATCH=" + scratch, "RUN_AS=" + user));
        all.addAll(words);
        return all;
    }

    /** Starts somebody outside; gives what it says about itself. */
    private String victim(Path out, String user) throws IOException {
        Process process = new ProcessBuilder(environment(List.of(ways.toString(), "victim"), out, out, user)).start();
        victims.add(process);
        return process.inputReader(StandardCharsets.UTF_8).readLine();
    }

    private Path directory(String name, String user) throws IOException {
        return own(Files.createDirectory(place.resolve(name)), user);
    }

    private static Path own(Path path, String user) throws IOException {
        if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
            Files.setAttribute(path, "unix:uid", Integer.parseInt(user));
        }
        return path;
    }

    private static void open(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What is expected in a column: alternatives parted by a bar, for root and for others parted by a slash. */
    private static Map<String, String> table(String column, boolean root) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        try (InputStream text = SandboxWaysIT.class.getResourceAsStream("/unixproc/rails/ways.tsv")) {
            List<String> lines = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int at = List.of(lines.get(0).split("\t")).indexOf(column);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t");
                String[] users = cells[at].split("/");
                expected.put(cells[0], users[root || users.length == 1 ? 0 : 1]);
            }
        }
        return expected;
    }
}
