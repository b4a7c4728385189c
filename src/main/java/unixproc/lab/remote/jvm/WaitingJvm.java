package unixproc.lab.remote.jvm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import unixproc.lab.wire.Fields;

/**
 * A lab's JVM that is started before anybody knows what lab it shall be. It loads all that any lab needs, which takes
 * most of the time until a lab is ready, and waits on its standard input to be told the rest.
 */
public final class WaitingJvm implements AutoCloseable {
    private final Process process;
    private boolean taken;

    private WaitingJvm(Process process) {
        this.process = process;
    }

    /** Starts one; empty where that fails, for the start of the lab itself will fail again and say why. */
    public static Optional<WaitingJvm> start(LabJvmCommand command) {
        try {
            return Optional.of(new WaitingJvm(new ProcessBuilder(command.wordsOfAny())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()));
        } catch (IOException notStarted) {
            return Optional.empty();
        }
    }

    /** Starts the JVM of a lab whose options are known. */
    static Process startNow(List<String> words) throws IOException {
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    /** Makes it the lab of these options; empty if it is one already, or has ended. */
    Optional<Process> become(List<String> options) {
        if (taken || !process.isAlive()) {
            return Optional.empty();
        }
        try (OutputStream input = process.getOutputStream()) {
            input.write(Fields.join(options).getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            return Optional.empty();
        }
        taken = true;
        return Optional.of(process);
    }

    /** Ends it, unless it has become a lab. */
    @Override
    public void close() {
        if (!taken) {
            taken = true;
            process.destroyForcibly();
        }
    }
}
