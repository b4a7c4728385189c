package unixproc.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.cli.context.ProcessEnvironment;
import unixproc.cli.context.StandardOutput;

/** What one run of the program gave. */
public record ProgramRun(int status, String out, String err) {
    /** A run in this JVM, without a terminal; a lab it starts is a real one. */
    public static ProgramRun inThisJvm(Map<String, String> environment, String typed, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(
                new ProcessEnvironment(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new StandardOutput(out),
                        printer(err),
                        false,
                        environment,
                        Optional.of(Path.of("").toAbsolutePath())),
                words);
        return new ProgramRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
