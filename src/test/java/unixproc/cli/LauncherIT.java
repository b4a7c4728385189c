package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.console.PtySession;

/** The launcher in a clone of its own: what it needs, and what it says when that is not there. */
@Timeout(180)
class LauncherIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path home;

    private final List<Path> links = new ArrayList<>();
    private Path clone;
    private Path tools;

    /** A clone that was never built, in a folder with a difficult name, and a PATH with the most needed programs only. */
    @BeforeEach
    void begin() throws IOException {
        clone = Files.createDirectories(home.resolve("a clone (mine)"));
        Files.createDirectory(clone.resolve("scripts"));
        for (String script : List.of("unixproc", "build", "archive", "need")) {
            Files.copy(
                    StartedProgram.LAUNCHER.resolveSibling(script),
                    clone.resolve("scripts").resolve(script));
        }
        for (String part : List.of("src", "pom.xml", "lessons")) {
            link(clone.resolve(part), Path.of(part));
        }
        tools = Files.createDirectory(home.resolve("tools"));
        for (String tool : List.of("bash", "dirname", "env", "find", "flock", "mkdir", "readlink", "setsid")) {
            link(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "apt-get, apt-get update && X apt-get install -y default-jdk-headless maven",
        "dnf, dnf install -y java-devel maven",
        "apk, apk add openjdk17-jdk maven",
        "pacman, pacman -S --needed --noconfirm jdk-openjdk maven",
    })
    void allThatLacksIsNamedAtOnceWithTheCommandThatInstallsIt(String manager, String command) throws Exception {
        Files.copy(Path.of("/bin/false"), tools.resolve(manager));
        ProgramRun run = start("PATH=" + tools);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("unixproc: to be built it needs a JDK 17 or newer and Maven; this installs it: ")
                .hasLineCount(1);
        assertThat(run.err().replace("sudo ", "").strip()).endsWith(command.replace("X ", ""));
    }

    @Test
    void whereNothingIsKnownToInstallItOnlyWhatLacksIsNamed() throws Exception {
        Files.delete(tools.resolve("flock"));
        links.remove(tools.resolve("flock"));
        ProgramRun run = start("PATH=" + tools);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(
                        "unixproc: to be built it needs a JDK 17 or newer, Maven and flock; install what is missing")
                .hasLineCount(1);
    }

    @Test
    void aPersonWhoSaysYesHasItInstalled() throws Exception {
        Path apt = Files.writeString(
                tools.resolve("apt-get"), "#!/usr/bin/env bash\necho \"apt-get $*\"; [ \"$1\" = update ]\n");
        Files.setPosixFilePermissions(apt, PosixFilePermissions.fromString("rwx------"));
        Path sudo = Files.writeString(tools.resolve("sudo"), "#!/usr/bin/env bash\nexec \"$@\"\n");
        Files.setPosixFilePermissions(sudo, PosixFilePermissions.fromString("rwx------"));
        for (String answer : List.of("y", "n")) {
            try (PtySession session = PtySession.of(
                            clone.resolve("scripts/unixproc").toString(), "lab")
                    .environment("PATH", tools.toString())
                    .directory(clone)
                    .start()) {
                session.waitFor("Run this now? [y/N]");
                session.type(answer + "\n");
                if (answer.equals("y")) {
                    session.waitFor("apt-get install -y default-jdk-headless maven");
                    session.waitFor("unixproc: that failed; run it yourself");
                }
                assertThat(session.exitStatus()).isEqualTo(3);
            }
        }
    }

    @Test
    void buildingSaysHowFarItIs() throws Exception {
        link(tools.resolve("java"), JAVA);
        link(tools.resolve("javac"), JAVA.resolveSibling("javac"));
        for (String tool : List.of("tee", "getent", "id", "cut", "touch", "sed", "tail", "rm")) {
            link(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        Path maven = Files.writeString(tools.resolve("mvn"), """
                #!/usr/bin/env bash
                echo '[INFO] Downloading from central: a.jar'
                echo '[INFO] Downloaded from central: a.jar'
                echo '[INFO] --- compiler:3.16.0:compile (default-compile) @ unixproc ---'
                echo '[INFO] --- jar:3.5.1:jar (default-jar) @ unixproc ---'
                echo '[ERROR] the disk is full'
                exit 1
                """);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
        ProgramRun run = start("PATH=" + tools);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .containsSubsequence(
                        "building",
                        "fetching what it is built with ...",
                        "compiling ...",
                        "packing ...",
                        "the build failed")
                .contains("[ERROR] the disk is full");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path old = Files.createDirectories(home.resolve("old"));
        Files.createDirectory(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"somebody\"\nJAVA_VERSION=\"1.8.0_292\"\n");
        Files.copy(Path.of("/bin/true"), old.resolve("bin/java"));
        ProgramRun run = start("PATH=" + tools, "JAVA_HOME=" + old);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("is Java 1.8.0_292; install a JDK 17").hasLineCount(1);
    }

    @Test
    void withoutMavenItCannotBuild() throws Exception {
        link(tools.resolve("java"), JAVA);
        ProgramRun run = start("PATH=" + tools);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("unixproc: to be built it needs")
                .contains("Maven")
                .hasLineCount(1);
    }

    @Test
    void withoutACompilerItCannotBuild() throws Exception {
        Path runtimeOnly = Files.createDirectories(home.resolve("jre"));
        Files.createDirectory(runtimeOnly.resolve("bin"));
        Files.copy(Path.of("/bin/true"), runtimeOnly.resolve("bin/java"));
        Files.copy(Path.of("/bin/true"), tools.resolve("mvn"));
        ProgramRun run = start("PATH=" + tools, "JAVA_HOME=" + runtimeOnly);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("unixproc: to be built it needs a JDK 17 or newer")
                .hasLineCount(1);
    }

    /** Through a link from another directory, and without what only speeds it up. */
    @Test
    void whatIsBuiltNeedsNoMaven() throws Exception {
        Path built = Files.createDirectory(clone.resolve("target"));
        Files.copy(Path.of("target", "unixproc.jar"), built.resolve("unixproc.jar"));
        link(built.resolve("lib"), Path.of("target", "lib"));
        link(tools.resolve("java"), JAVA);
        Path elsewhere = home.resolve("learn");
        link(elsewhere, clone.resolve("scripts/unixproc"));
        ProgramRun run = StartedProgram.run(
                home,
                List.of("/usr/bin/env", "-C", "/", "-u", "JAVA_HOME", "PATH=" + tools, elsewhere.toString(), "lab"),
                "getpid()\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("] getpid() = ");
    }

    private ProgramRun start(String... environment) throws Exception {
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "-u", "JAVA_HOME"));
        command.addAll(List.of(environment));
        command.addAll(List.of(clone.resolve("scripts/unixproc").toString(), "lab"));
        return StartedProgram.run(home, command, "");
    }

    private void link(Path from, Path to) throws IOException {
        links.add(Files.createSymbolicLink(from, to.toAbsolutePath()));
    }

    /** JUnit warns of each link it finds in a directory that it clears. */
    @AfterEach
    void unlink() throws IOException {
        for (Path link : links) {
            Files.delete(link);
        }
    }
}
