package unixproc.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import unixproc.console.Console;
import unixproc.lab.Rails;
import unixproc.tutor.Course;

/** {@code unixproc learn [NAME]}: goes on where the learner stopped. */
@Command(name = "learn")
final class Learn implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    Learn(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Course course = room.course(true);
        room.reportProblems(course);
        Rails rails = new Consent(room, course).asked();
        try (Console console = room.console()) {
            return room.tutorial(console, course, rails)
                    .learn(name.isEmpty() ? Optional.empty() : Optional.of(name))
                    .status();
        }
    }
}
