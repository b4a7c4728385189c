package unixproc.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.console.Console;
import unixproc.lesson.LessonEntry;
import unixproc.text.Messages;
import unixproc.tutor.Course;
import unixproc.tutor.LessonList;

/** {@code unixproc list}: number, name, title, done or not; a person may search in it and start what they found. */
@Command(name = "list")
final class ListLessons implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Common common;

    ListLessons(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Course course = room.course(false);
        Optional<String> chosen = Optional.empty();
        boolean problems = room.reportProblems(course);
        try (Console console = room.consoleWithoutHistory()) {
            course.takeTrouble().ifPresent(room.complaints(console)::complain);
            if (!console.isAtTerminal()) {
                print(course, room.messages());
                return problems ? Errors.USAGE : 0;
            }
            chosen = new LessonSearch(console, new LessonList(course), room.messages()).run();
        }
        return chosen.isPresent() ? room.learn(chosen) : 0;
    }

    private void print(Course course, Messages messages) {
        PrintStream out = surroundings.out();
        for (LessonEntry entry : course.entries()) {
            String done = course.progress().isDone(entry.name()) ? messages.text("list.done") : "";
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
    }
}
