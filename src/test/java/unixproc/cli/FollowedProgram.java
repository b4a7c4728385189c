package unixproc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import unixproc.Jvm;

/** The words by which {@code unixproc run} is started from the classes under test. */
final class FollowedProgram {
    private FollowedProgram() {}

    static List<String> command(String... words) {
        List<String> command = unixproc("run");
        command.addAll(List.of(words));
        return command;
    }

    /** The program under test with this command. */
    static List<String> unixproc(String name) {
        return new ArrayList<>(Jvm.command("unixproc.Main", name));
    }

    static ProgramRun run(Path home, String... words) throws IOException, InterruptedException {
        return StartedProgram.run(home, command(words), "");
    }
}
