package unixproc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import unixproc.console.Console;
import unixproc.lesson.ProgressReport;
import unixproc.lesson.ReportJson;
import unixproc.text.Messages;
import unixproc.tutor.Course;
import unixproc.tutor.ProgressTable;

/** {@code unixproc progress [--json]}: what is done, how the answers were, what is due. */
@Command(name = "progress")
final class ShowProgress implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Common common;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ShowProgress(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Course course = room.course(false);
        course.takeTrouble().ifPresent(room.errors()::complain);
        ProgressReport report = course.report();
        if (json) {
            surroundings.out().print(ReportJson.write(report));
            surroundings.out().flush();
            return 0;
        }
        try (Console console = room.consoleWithoutHistory()) {
            console.print(new ProgressTable(report, Messages.of("tutor", room.language())).lines(console.width()));
        }
        return 0;
    }
}
