package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import unixproc.cli.ProgramRun;

/** One run of {@code unixproc lab} as a filter, in this JVM; the lab is a real one. */
record ScriptRun(int status, String out, String err) {
    static ScriptRun of(String script) {
        ProgramRun run = ProgramRun.inThisJvm(Map.of("LANG", "C"), script, "lab", "--plain");
        return new ScriptRun(run.status(), run.out(), run.err());
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
