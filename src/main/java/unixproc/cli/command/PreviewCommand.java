package unixproc.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.Consent;
import unixproc.console.Console;
import unixproc.lab.Rails;
import unixproc.lesson.library.LessonSelection;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.play.Tutorial;

/** {@code unixproc preview FILE}: a lesson as learners will see it, even if something is still wrong with it. */
@Command(name = "preview")
public final class PreviewCommand implements Callable<Integer> {
    private static final int NOTHING_TO_PLAY = 1;

    private final CommandContext context;

    @Option(names = "--from", paramLabel = "SCREEN", defaultValue = "1", descriptionKey = "option.from")
    private int from;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "parameter.file")
    private Path file;

    public PreviewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LessonSelection lessonSelection = LessonSelection.at(file)
                .orElseThrow(() -> new UserError(context.messages().text("path.missing", file)));
        ParsedLesson parsedLesson = lessonSelection
                .read(context.language())
                .orElseThrow(() -> new UserError(context.messages().text("preview.one", file)));
        ProblemReport report = new ProblemReport(context.errors(), context.language());
        parsedLesson.problems().forEach(report::tell);
        Optional<Lesson> lesson =
                parsedLesson.lesson().filter(found -> !found.screens().isEmpty());
        if (lesson.isEmpty()) {
            context.errors().complain(context.messages().text("preview.nothing", file));
            return NOTHING_TO_PLAY;
        }
        int screens = lesson.get().screens().size();
        if (from < 1 || from > screens) {
            throw new UserError(context.messages().text("preview.no-screen", from, screens));
        }
        return play(context, lessonSelection, lesson.get());
    }

    private int play(CommandContext context, LessonSelection lessonSelection, Lesson lesson) {
        Course course = context.course(lessonSelection.library(), false);
        Rails rails = new Consent(context, course).asked();
        try (Console console = context.console()) {
            Tutorial tutorial = context.tutorial(console, course, rails);
            return (console.isAtTerminal()
                            ? tutorial.preview(lesson, from - 1)
                            : tutorial.playByItself(lesson, from - 1))
                    .status();
        }
    }
}
