package unixproc.lab.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import unixproc.lab.wire.Fields;
import unixproc.posix.rails.SandboxMode;
import unixproc.posix.rails.SandboxPaths;

/**
 * How the lab was started.
 *
 * @param socket where the tutor listens
 * @param terminal the lab's terminal
 * @param floor the lowest descriptor the lab keeps for itself
 * @param scratch the directory lines may write in
 * @param unrestricted whether the learner lifted that rail
 * @param traces whether this lab follows a program, instead of running lines
 * @param execOnly the only programs lines may become, parted by commas; empty for any
 */
record AgentOptions(
        String socket,
        String terminal,
        int floor,
        String scratch,
        boolean unrestricted,
        boolean traces,
        String execOnly) {
    static AgentOptions of(String[] arguments) {
        return new AgentOptions(
                arguments[0],
                arguments[1],
                Integer.parseInt(arguments[2]),
                arguments[3],
                Boolean.parseBoolean(arguments[4]),
                Boolean.parseBoolean(arguments[5]),
                arguments.length > 6 ? arguments[6] : "");
    }

    /** Sleeps until they are told; empty if the tutor has ended without a lab. */
    static Optional<AgentOptions> read(InputStream input) {
        try {
            String line = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(of(Fields.of(line).rest().toArray(new String[0])));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    SandboxMode sandboxMode() {
        if (unrestricted) {
            return SandboxMode.UNRESTRICTED;
        }
        return execOnly.isEmpty() ? SandboxMode.USUAL : SandboxMode.STRANGERS;
    }

    SandboxPaths sandboxPaths() {
        return new SandboxPaths(Path.of(scratch), Path.of(terminal), Path.of(socket));
    }

    List<String> programs() {
        return execOnly.isEmpty() ? List.of() : List.of(execOnly.split(","));
    }
}
