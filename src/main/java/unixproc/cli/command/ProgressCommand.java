package unixproc.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import unixproc.cli.context.CommandContext;
import unixproc.console.Console;
import unixproc.lesson.progress.ProgressReport;
import unixproc.lesson.progress.ReportJson;
import unixproc.text.Messages;
import unixproc.tutor.course.Course;
import unixproc.tutor.course.ProgressTable;

/** {@code unixproc progress [--json]}: what is done, how the answers were, what is due. */
@Command(name = "progress")
public final class ProgressCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    public ProgressCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Course course = context.course(false);
        course.takeTrouble().ifPresent(context.errors()::complain);
        ProgressReport report = course.report();
        if (json) {
            context.environment().out().text(ReportJson.write(report));
            return 0;
        }
        try (Console console = context.consoleWithoutHistory()) {
            console.print(new ProgressTable(report, Messages.of("tutor", context.language())).lines(console.width()));
        }
        return 0;
    }
}
