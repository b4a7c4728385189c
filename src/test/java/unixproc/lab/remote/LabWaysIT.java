package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.Needed;
import unixproc.console.pty.LabTerminal;
import unixproc.lab.LabProcess;
import unixproc.lab.Rails;
import unixproc.lab.remote.jvm.LabJvmCommand;

/** The ways out in lines.tsv, typed at the prompt of a real lab against somebody outside; see SandboxWaysIT for more. */
@Timeout(300)
class LabWaysIT {
    private static final List<Path> LOADERS =
            List.of(Path.of("/lib64/ld-linux-x86-64.so.2"), Path.of("/lib/ld-linux-aarch64.so.1"));

    @TempDir
    Path outside;

    private Process victim;
    private LabTerminal terminal;

    private record Way(String lab, String name, String line, String answer) {
        static Way of(String row) {
            String[] cells = row.split("\t");
            return new Way(cells[0], cells[1], cells[2], cells[3]);
        }

        Way with(Map<String, String> values) {
            return new Way(lab, name, filled(line, values), filled(answer, values));
        }

        private static String filled(String text, Map<String, String> values) {
            String filled = text;
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }
    }

    @BeforeEach
    void somebodyOutside() throws IOException {
        victim = new ProcessBuilder("sleep", "600").start();
        terminal = LabTerminal.open(80, 24);
        Files.writeString(outside.resolve("file"), "secret");
        Files.createDirectory(outside.resolve("directory"));
        Files.createSymbolicLink(outside.resolve("link"), outside.resolve("directory"));
    }

    @AfterEach
    void nothingIsLeft() {
        victim.destroyForcibly();
        terminal.close();
        RealLab.nothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usual", "strangers"})
    void noWayLeadsOut(String lab) throws Exception {
        Rails rails = lab.equals("usual") ? Rails.USUAL : Rails.OF_STRANGERS;
        try (Talk talk = new Talk(RealLab.start(LabJvmCommand.ofThisProgram(rails, List.of()))).ready()) {
            Needed.thatThere(talk.lab().landlock() >= 6, "Landlock of Linux 6.12");
            Map<String, String> values = Map.of(
                    "victim", String.valueOf(victim.pid()),
                    "keeper",
                            String.valueOf(ProcessHandle.of(talk.lab().init())
                                    .flatMap(ProcessHandle::parent)
                                    .orElseThrow()
                                    .pid()),
                    "outside", outside.toString(),
                    "terminal", terminal.slaveName(),
                    "loader",
                            LOADERS.stream()
                                    .filter(Files::exists)
                                    .findFirst()
                                    .orElseThrow()
                                    .toString());
            for (Way each : ways().filter(way -> way.lab().equals(lab)).toList()) {
                Way way = each.with(values);
                talk.afresh();
                // What a program says is on the screen; the line itself may hold the same words.
                String from = way.answer().startsWith("E") ? "A " : "tty ";
                assertThat(told(talk, way.line()))
                        .as(way.name())
                        .anyMatch(told -> told.startsWith(from) && told.contains(way.answer()));
                assertThat(victim.isAlive()).as(way.name()).isTrue();
            }
            try (Stream<Path> all = Files.list(outside)) {
                assertThat(all.map(path -> path.getFileName().toString()))
                        .containsExactlyInAnyOrder("file", "directory", "link");
            }
            assertThat(outside.resolve("file")).hasContent("secret");
        }
    }

    /** What a line makes the lab tell, to the end of the program it may become. */
    private static List<String> told(Talk talk, String line) throws InterruptedException {
        List<String> told = new ArrayList<>(talk.run("A", line));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (talk.process("A").status() == LabProcess.Status.PROGRAM && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
            told.addAll(talk.settle());
        }
        told.addAll(talk.settle());
        return told;
    }

    /** A file that is open for writing keeps that right whatever is put on, so there is none but the lab's terminal. */
    @Test
    void aFirstProcessInheritsNoFileItCouldWriteTo() throws IOException {
        try (Talk talk = new Talk(RealLab.start()).ready()) {
            Path descriptors = Path.of("/proc", String.valueOf(talk.process("A").pid()), "fd");
            try (Stream<Path> all = Files.list(descriptors)) {
                for (Path descriptor : all.toList()) {
                    String where = Files.readSymbolicLink(descriptor).toString();
                    boolean harmless =
                            where.startsWith("/dev/pts/") || !where.startsWith("/") || where.equals("/dev/null");
                    String flags = Files.readString(
                            descriptors.resolveSibling("fdinfo").resolve(descriptor.getFileName()));
                    assertThat(harmless || flags.matches("(?s).*flags:\\s+\\d*[0-7]*[04]\\n.*"))
                            .as(where + " " + flags)
                            .isTrue();
                }
            }
        }
    }

    private static Stream<Way> ways() throws IOException {
        try (InputStream text = LabWaysIT.class.getResourceAsStream("/unixproc/rails/lines.tsv")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(Way::of).toList().stream();
        }
    }
}
