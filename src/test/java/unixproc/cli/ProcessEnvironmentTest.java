package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unixproc.cli.context.ProcessEnvironment;
import unixproc.cli.context.StandardOutput;

class ProcessEnvironmentTest {
    @Test
    void progressIsKeptWhereTheEnvironmentSays() {
        assertThat(in(Map.of("HOME", "/home/k", "XDG_STATE_HOME", "/state")).state())
                .contains(Path.of("/state/unixproc"));
        assertThat(in(Map.of("HOME", "/home/k", "XDG_STATE_HOME", "not/absolute"))
                        .state())
                .contains(Path.of("/home/k/.local/state/unixproc"));
        assertThat(in(Map.of("HOME", "")).state()).isEmpty();
        assertThat(in(Map.of()).state()).isEmpty();
    }

    private static ProcessEnvironment in(Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new ProcessEnvironment(
                InputStream.nullInputStream(),
                new StandardOutput(nowhere),
                nowhere,
                false,
                environment,
                Optional.empty());
    }
}
