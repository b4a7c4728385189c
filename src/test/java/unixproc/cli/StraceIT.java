package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.kernel.trace.Strace;
import unixproc.lab.remote.RealLab;

/** {@code :strace on}, where there is a strace and where there is none. */
@Timeout(300)
class StraceIT {
    private static final String SCRIPT = """
            :strace on
            write(1, "hi", 2)  #=> 2
            fork()  #=> B
            @B getppid()  #=> A
            :strace off
            getpid()  #=> A
            """;

    @TempDir
    private Path home;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @Test
    void itShowsWhatTheKernelSawOrSaysWhyItCannot() throws Exception {
        ProgramRun run = StartedProgram.filter(home, SCRIPT, "lab");
        assertThat(run.status()).as(run.err()).isZero();
        List<String> seen =
                run.lines().stream().filter(line -> line.contains("] strace: ")).toList();
        boolean attached = run.lines().stream().noneMatch(line -> line.startsWith("strace "));
        if (attached) {
            assertThat(seen).anyMatch(line -> line.contains("strace: write(1, \"hi\", 2) = 2"));
            assertThat(seen).anyMatch(line -> line.startsWith("[B ") && line.contains("strace: getppid() = "));
            assertThat(seen).noneMatch(line -> line.contains("strace: getpid()") || line.contains("sendto"));
        } else {
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void withoutStraceOneLineSaysSoAndTheLinesRun() throws Exception {
        Path tools = Files.createDirectory(home.resolve("tools"));
        for (String tool : List.of("bash", "env", "dirname", "readlink", "find")) {
            Files.createSymbolicLink(tools.resolve(tool), where(tool));
        }
        assertThat(Strace.find(tools.toString())).isEmpty();
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "PATH=" + tools));
        command.add(StartedProgram.LAUNCHER.toString());
        command.add("lab");
        ProgramRun run = StartedProgram.run(home, command, SCRIPT);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.lines()).filteredOn(line -> line.contains("strace")).hasSize(1);
    }

    private static Path where(String tool) throws IOException {
        for (String directory : System.getenv("PATH").split(":")) {
            Path file = Path.of(directory, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IOException(tool + " is nowhere");
    }
}
