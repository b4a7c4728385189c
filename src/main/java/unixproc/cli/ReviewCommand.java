package unixproc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.console.Console;
import unixproc.tutor.course.Course;
import unixproc.tutor.play.ReviewSession;

/** {@code unixproc review}: asks what is due; with answers as its input, a filter. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private final CommandContext context;

    ReviewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Course course = context.course(true);
        try (Console console = context.consoleWithoutHistory()) {
            return new ReviewSession(
                            console,
                            course,
                            context.sessionOptions(console),
                            context.complaints(console),
                            context.questionOrder(console))
                    .run()
                    .status();
        }
    }
}
