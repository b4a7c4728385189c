package unixproc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.console.Console;
import unixproc.tutor.course.Course;
import unixproc.tutor.play.ReviewSession;

/** {@code unixproc review}: asks what is due; with answers as its input, a filter. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private final ProcessEnvironment environment;
    private final CommonOptions options;

    ReviewCommand(ProcessEnvironment environment, CommonOptions options) {
        this.environment = environment;
        this.options = options;
    }

    @Override
    public Integer call() {
        CommandContext context = new CommandContext(environment, options);
        Course course = context.course(true);
        try (Console console = context.consoleWithoutHistory()) {
            return new ReviewSession(console, course, context.manner(console), context.complaints(console))
                    .run()
                    .status();
        }
    }
}
