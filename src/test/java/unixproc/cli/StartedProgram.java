package unixproc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import unixproc.console.PtySession;

/** The program as its launcher starts it: on a terminal, or as a filter. */
final class StartedProgram {
    static final Path LAUNCHER = Path.of("scripts", "unixproc").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 300;

    private StartedProgram() {}

    /** On a terminal, with this home and the JDK the tests run on. */
    static PtySession.Builder on(Path home, String... words) {
        return PtySession.of(command(words).toArray(String[]::new))
                .size(100, 40)
                .environment("HOME", home.toString())
                .environment("JAVA_HOME", System.getProperty("java.home"));
    }

    private static List<String> command(String... words) {
        return Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(words)).toList();
    }

    /** As a filter: these lines in, and what came out. */
    static ProgramRun filter(Path home, String script, String... words) throws IOException, InterruptedException {
        return run(home, command(words), script);
    }

    static ProgramRun run(Path home, List<String> command, String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        ProcessBuilder starter = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        starter.environment().put("HOME", home.toString());
        starter.environment().put("JAVA_HOME", System.getProperty("java.home"));
        starter.environment().put("LC_ALL", "C.UTF-8");
        Process process = starter.start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            // It did not want to hear all of it.
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError(
                    command + " did not end; it said\n" + Files.readString(out) + Files.readString(err));
        }
        return new ProgramRun(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
