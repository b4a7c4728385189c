package unixproc.lab.agent;

import java.nio.file.Path;
import java.util.List;
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
