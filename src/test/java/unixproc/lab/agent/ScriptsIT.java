package unixproc.lab.agent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong about processes, shown for real; each script carries its own expectations. */
class ScriptsIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fork",
                "fork-puzzles",
                "textbook",
                "files",
                "memory",
                "pipes",
                "wait",
                "zombies",
                "signals",
                "sigchld",
                "exec",
                "sockets",
                "limits",
                "sessions",
                "orphans"
            })
    void showsWhatTheKernelDoes(String script) {
        ScriptRun.of(ScriptRun.resource("/unixproc/scripts/" + script + ".lab")).assertWell();
    }
}
