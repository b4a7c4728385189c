package unixproc.cli.command;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.ErrorPrinter;
import unixproc.cli.context.StandardOutput;
import unixproc.console.Console;
import unixproc.lesson.library.LessonEntry;
import unixproc.text.Messages;
import unixproc.tutor.course.Course;
import unixproc.tutor.course.LessonList;

/** {@code unixproc list}: number, name, title, done or not; a person may search in it and start what they found. */
@Command(name = "list")
public final class ListCommand implements Callable<Integer> {
    private final CommandContext context;

    public ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Course course = context.course(false);
        Optional<String> chosen = Optional.empty();
        boolean problems = context.reportProblems(course);
        try (Console console = context.consoleWithoutHistory()) {
            course.takeTrouble().ifPresent(context.complaints(console)::complain);
            if (!console.isAtTerminal()) {
                print(course, context.messages());
                return problems ? ErrorPrinter.USAGE : 0;
            }
            chosen = new LessonSearch(console, new LessonList(course), context.messages()).run();
        }
        return chosen.isPresent() ? context.learn(chosen) : 0;
    }

    private void print(Course course, Messages messages) {
        StandardOutput out = context.environment().out();
        for (LessonEntry entry : course.entries()) {
            String done = course.progress().isDone(entry.name()) ? messages.text("list.done") : "";
            String line = String.format(
                    Locale.ROOT,
                    "%2d  %-12s  %s  %s",
                    entry.number(),
                    entry.name(),
                    entry.front().title(),
                    done);
            out.line(line.stripTrailing());
        }
    }
}
