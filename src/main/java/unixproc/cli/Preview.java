package unixproc.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.console.Console;
import unixproc.lab.Rails;
import unixproc.lesson.Lesson;
import unixproc.lesson.Parsed;
import unixproc.lesson.Selection;
import unixproc.text.UserError;
import unixproc.tutor.Course;
import unixproc.tutor.Tutorial;

/** {@code unixproc preview FILE}: a lesson as learners will see it, even if something is still wrong with it. */
@Command(name = "preview")
final class Preview implements Callable<Integer> {
    private static final int NOTHING_TO_PLAY = 1;

    private final Surroundings surroundings;
    private final Common common;

    @Option(names = "--from", paramLabel = "SCREEN", defaultValue = "1", descriptionKey = "option.from")
    private int from;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "parameter.file")
    private Path file;

    Preview(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Selection selection = Selection.at(file)
                .orElseThrow(() -> new UserError(room.messages().text("path.missing", file)));
        Parsed parsed = selection
                .read(room.language())
                .orElseThrow(() -> new UserError(room.messages().text("preview.one", file)));
        ProblemReport report = new ProblemReport(room.errors(), room.language());
        parsed.problems().forEach(report::tell);
        Optional<Lesson> lesson =
                parsed.lesson().filter(found -> !found.screens().isEmpty());
        if (lesson.isEmpty()) {
            room.errors().complain(room.messages().text("preview.nothing", file));
            return NOTHING_TO_PLAY;
        }
        int screens = lesson.get().screens().size();
        if (from < 1 || from > screens) {
            throw new UserError(room.messages().text("preview.no-screen", from, screens));
        }
        return play(room, selection, lesson.get());
    }

    private int play(Room room, Selection selection, Lesson lesson) {
        Course course = room.course(selection.library(), false);
        Rails rails = new Consent(room, course).asked();
        try (Console console = room.console()) {
            Tutorial tutorial = room.tutorial(console, course, rails);
            return (console.isAtTerminal()
                            ? tutorial.preview(lesson, from - 1)
                            : tutorial.playByItself(lesson, from - 1))
                    .status();
        }
    }
}
