package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.Needed;
import unixproc.posix.rails.WithoutLandlock;

/** What the kernel holds takes nothing from the lessons that come with the program, whoever plays them and wherever. */
@Timeout(600)
class CheckedUnderRailsIT {
    private static final Path TOP = Path.of("").toAbsolutePath();
    private static final List<String> ANYBODY = List.of();
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    private static final List<String> IN_NAMESPACES =
            List.of("unshare", "--user", "--map-root-user", "--pid", "--mount", "--mount-proc", "--net", "--fork");

    @TempDir
    Path home;

    @ParameterizedTest(name = "{0} Landlock, {1}")
    @CsvSource({
        "with, as this user",
        "without, as this user",
        "with, as nobody",
        "without, as nobody",
        "with, in namespaces of its own",
        "without, in namespaces of its own"
    })
    void theLessonsHoldWhatTheySay(String landlock, String who) throws IOException, InterruptedException {
        List<String> before = switch (who) {
            case "as nobody" -> NOBODY;
            case "as this user" -> ANYBODY;
            default -> IN_NAMESPACES;
        };
        Needed.thatThere(before.isEmpty() || works(before), String.join(" ", before));
        List<String> command = new ArrayList<>(before);
        if (landlock.equals("without")) {
            command.addAll(withoutLandlock());
        }
        command.addAll(program("check", "lessons"));
        ProgramRun run = StartedProgram.run(home, command, "");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
    }

    /** Without consent none of their lines runs where the kernel would not hold them. */
    @Test
    void nothingOfSomebodyElsesLessonsRunsWithoutLandlock() throws IOException, InterruptedException {
        Path lesson = Files.createDirectories(home.resolve("theirs/01-touch")).resolve("en.md");
        Files.writeString(
                lesson,
                "---\ntitle: Touch\nsummary: Touches a file.\nminutes: 1\n---\n\n## One\n\n```lab\nopen(\"" + home
                        + "/ran\", O_CREAT | O_WRONLY, 0600)\n```\n");
        for (String word : List.of("check", "learn", "replay")) {
            List<String> command = new ArrayList<>(withoutLandlock());
            command.addAll(program("--lessons", home.resolve("theirs").toString(), word));
            if (word.equals("replay")) {
                command.addAll(List.of("touch", "--auto"));
            }
            ProgramRun run = StartedProgram.run(home, command, "");
            assertThat(run.err()).as(word).contains("no line of " + home.resolve("theirs") + " runs");
            assertThat(run.status()).as(word).isEqualTo(2);
        }
        assertThat(home.resolve("ran")).doesNotExist();
    }

    private static List<String> program(String... words) {
        return Stream.concat(
                        Stream.of(
                                java(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dunixproc.home=" + TOP,
                                "-jar",
                                TOP.resolve("target/unixproc.jar").toString()),
                        Stream.of(words))
                .toList();
    }

    private static List<String> withoutLandlock() {
        String classes = TOP.resolve("target/unixproc.jar") + ":" + TOP.resolve("target/test-classes");
        return List.of(java(), "-XX:TieredStopAtLevel=1", "-cp", classes, WithoutLandlock.class.getName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whether the program can be read from there. */
    private static boolean works(List<String> before) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of("test", "-r", TOP.resolve("target/unixproc.jar").toString()));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
