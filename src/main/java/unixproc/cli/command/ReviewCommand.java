package unixproc.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.cli.context.CommandContext;
import unixproc.console.Console;
import unixproc.tutor.course.Course;
import unixproc.tutor.play.ReviewSession;

/** {@code unixproc review}: asks what is due; with answers as its input, a filter. */
@Command(name = "review")
public final class ReviewCommand implements Callable<Integer> {
    private final CommandContext context;

    public ReviewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Course course = context.course(true);
        try (Console console = context.consoleWithoutHistory()) {
            return new ReviewSession(
                            console,
                            () -> context.labs().start(context.rails()),
                            course,
                            context.sessionOptions(console),
                            context.complaints(console),
                            context.questionOrder(console))
                    .run()
                    .status();
        }
    }
}
