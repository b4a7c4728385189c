package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packages, tried in a copy of this machine's root where there is no Java, by a user who may do little. Making them whole
 * takes minutes, so by default only what goes into them is tried; {@code -Dunixproc.package=true} makes both twice.
 */
@Timeout(1200)
class PackageIT {
    private static final Path TRY = Path.of("src/test/resources/unixproc/package/try-package");

    @TempDir
    private Path directory;

    @BeforeEach
    void canBeTried() throws Exception {
        assumeTrue("0".equals(output(List.of("id", "-u")).strip()), "root makes a copy of the root");
        for (String tool : List.of("unshare", "setpriv", "chroot", "dpkg-deb", "xz")) {
            assumeTrue(
                    Stream.of(System.getenv("PATH").split(":"))
                            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))),
                    tool + " is needed");
        }
        assumeTrue(
                output(List.of("unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"))
                        .isEmpty(),
                "file systems can be mounted");
        assumeTrue(jdkWithJlink().isPresent(), "a JDK with jlink is needed");
    }

    @Test
    void playsALessonAndAScriptWhereThereIsNoJava() throws Exception {
        Path tree = dist(Path.of("").toAbsolutePath(), "--tree");
        assertThat(tried(tree))
                .contains("a script runs", "a lesson plays by itself", "unpacked and removed without a trace")
                .anyMatch(line -> line.startsWith("on musl: unixproc: this package needs the GNU C library")
                        || line.startsWith("skipped: musl"));
    }

    @Test
    void bothPackagesAreTheSameBytesEachTimeAndCanBeUsedAndRemoved() throws Exception {
        assumeTrue(Boolean.getBoolean("unixproc.package"), "-Dunixproc.package=true");
        Path clone = directory.resolve("clone");
        output(List.of("git", "clone", "-q", Path.of("").toAbsolutePath().toString(), clone.toString()));
        List<List<String>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            output(List.of("rm", "-rf", clone.resolve("target").toString()));
            dist(clone, "");
            runs.add(hashes(clone.resolve("target/dist")));
        }
        assertThat(runs.get(0)).hasSizeGreaterThan(100).isEqualTo(runs.get(1));
        List<Path> packages = files(clone.resolve("target/dist")).stream()
                .filter(file -> file.toString().matches(".*\\.(tar\\.xz|deb)"))
                .toList();
        assertThat(packages)
                .hasSize(2)
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(30_000_000));
        assertThat(tried(packages.toArray(Path[]::new)))
                .contains(
                        "unpacked and removed without a trace",
                        "the manual is shown in English and Japanese",
                        "a lesson's name is completed",
                        "installed and removed without a trace");
    }

    private static Optional<Path> jdkWithJlink() {
        return Stream.of(System.getProperty("java.home"), "/usr/lib/jvm/default-java")
                .map(home -> Path.of(home, "bin", "jlink"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What it made, a folder. */
    private static Path dist(Path sources, String word) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(sources.resolve("scripts/dist").toString()));
        if (!word.isEmpty()) {
            command.add(word);
        }
        String said = output(command);
        try (Stream<Path> made = Files.list(sources.resolve("target/dist"))) {
            return made.filter(Files::isDirectory).findFirst().orElseThrow(() -> new AssertionError(said));
        }
    }

    private List<String> tried(Path... packages) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--mount",
                TRY.toAbsolutePath().toString(),
                Files.createDirectory(directory.resolve("work")).toString()));
        Stream.of(packages).map(Path::toString).forEach(command::add);
        return output(command).lines().toList();
    }

    private static List<String> hashes(Path folder) throws Exception {
        List<String> hashes = new ArrayList<>();
        for (Path file : files(folder)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            hashes.add(folder.relativize(file) + " " + HexFormat.of().formatHex(hash));
        }
        return hashes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String output(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
