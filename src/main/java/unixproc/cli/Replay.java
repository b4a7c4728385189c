package unixproc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.console.Console;
import unixproc.lab.Rails;
import unixproc.tutor.Course;
import unixproc.tutor.Tutorial;

/** {@code unixproc replay NAME}: one lesson again from its first screen. */
@Command(name = "replay")
final class Replay implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Option(names = "--auto", descriptionKey = "option.auto")
    private boolean auto;

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    Replay(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Course course = room.course(false);
        Rails rails = new Consent(room, course).asked();
        try (Console console = room.console()) {
            Tutorial tutorial = room.tutorial(console, course, rails);
            return (auto || !console.isAtTerminal() ? tutorial.replayByItself(name) : tutorial.replay(name)).status();
        }
    }
}
