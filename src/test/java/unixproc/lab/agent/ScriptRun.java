package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import unixproc.cli.ProcessEnvironment;
import unixproc.cli.Program;

/** One run of {@code unixproc lab} as a filter, in this JVM; the lab is a real one. */
record ScriptRun(int status, String out, String err) {
    static ScriptRun of(String script) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(
                new ProcessEnvironment(
                        new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of("LANG", "C"),
                        Optional.empty()),
                "lab",
                "--plain");
        return new ScriptRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String resource(String path) {
        try (InputStream in = ScriptRun.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every expectation in it was met. */
    void assertWell() {
        assertThat(err).as("complaints after\n%s", out).isEmpty();
        assertThat(status).isZero();
    }
}
