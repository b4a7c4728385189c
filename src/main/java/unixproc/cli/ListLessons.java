package unixproc.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import unixproc.lesson.LessonEntry;
import unixproc.tutor.Course;

/** {@code unixproc list}: number, name, title, done or not. */
@Command(name = "list")
final class ListLessons implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    ListLessons(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Course course = room.course(false);
        PrintStream out = surroundings.out();
        for (LessonEntry entry : course.entries()) {
            String done =
                    course.progress().isDone(entry.name()) ? room.messages().text("list.done") : "";
            String line = String.format(
                    Locale.ROOT,
                    "%2d  %-12s  %s  %s",
                    entry.number(),
                    entry.name(),
                    entry.front().title(),
                    done);
            out.println(line.stripTrailing());
        }
        out.flush();
        return room.reportProblems(course) ? Errors.USAGE : 0;
    }
}
