package unixproc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.console.Console;
import unixproc.tutor.Course;
import unixproc.tutor.ReviewSession;

/** {@code unixproc review}: asks what is due; with answers as its input, a filter. */
@Command(name = "review")
final class ReviewDue implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Common common;

    ReviewDue(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Course course = room.course(true);
        try (Console console = room.consoleWithoutHistory()) {
            return new ReviewSession(console, course, room.manner(console), room.complaints(console))
                    .run()
                    .status();
        }
    }
}
