package unixproc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import unixproc.console.Console;
import unixproc.console.Consoles;
import unixproc.console.Stage;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Rails;
import unixproc.lesson.LessonLibrary;
import unixproc.lesson.LessonProblem;
import unixproc.lesson.ProgressStore;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.tutor.Complaints;
import unixproc.tutor.Course;
import unixproc.tutor.LessonTrial;
import unixproc.tutor.Manner;
import unixproc.tutor.PromptAssistant;
import unixproc.tutor.Tutorial;

/** What a command works with, once the options are known. */
final class Room {
    private final Surroundings surroundings;
    private final Common common;

    Room(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    Language language() {
        return surroundings.language(common.lang());
    }

    Messages messages() {
        return Messages.of("cli", language());
    }

    Errors errors() {
        return new Errors(surroundings.err(), messages());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Common common() {
        return common;
    }

    /** The folder of the lessons asked for, or of those that came with the program. */
    Path lessons() {
        return common.lessons().orElse(surroundings.bundledLessons());
    }

    /** The lessons asked for; {@code saves} whether the learner's place moves. */
    Course course(boolean saves) {
        Path folder = lessons();
        if (!Files.isDirectory(folder)) {
            throw new UserError(messages().text("lessons.missing", folder));
        }
        return course(LessonLibrary.open(folder), saves);
    }

    Course course(LessonLibrary library, boolean saves) {
        ProgressStore store = new ProgressStore(surroundings.state().map(state -> state.resolve("progress.json")));
        return new Course(library, store, language(), Clock.system(ZoneId.systemDefault()), saves);
    }

    /** Whether these are the lessons that came with the program. */
    boolean isBundled(Path folder) {
        try {
            return folder.toRealPath().equals(surroundings.bundledLessons().toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    /** What the learner's own lines may do. */
    Rails rails() {
        return common.unrestricted() ? Rails.UNRESTRICTED : Rails.USUAL;
    }

    /** Says what is wrong with lessons that did not come with the program; true if there was something. */
    boolean reportProblems(Course course) {
        Messages words = Messages.of("lesson", language());
        List<LessonProblem> problems =
                common.lessons().isPresent() ? course.library().check() : List.of();
        for (LessonProblem problem : problems) {
            errors().complain(messages()
                    .text(
                            "lessons.problem",
                            problem.file(),
                            problem.line(),
                            problem.column(),
                            problem.sentence(words)));
        }
        return !problems.isEmpty();
    }

    /** Goes on where the learner stopped, or in the lesson of this name; gives the exit status. */
    int learn(Optional<String> name) {
        Course course = course(true);
        reportProblems(course);
        Rails rails = new Consent(this, course).asked();
        try (Console console = console()) {
            return tutorial(console, course, rails).learn(name).status();
        }
    }

    /** A tutorial whose lessons run behind these rails. */
    Tutorial tutorial(Console console, Course course, Rails rails) {
        return new Tutorial(
                console, () -> LabStart.start(rails), course, manner(console), new PromptAssistant(language(), true));
    }

    LessonTrial trial(Rails rails) {
        return new LessonTrial(language(), Launch.shell(), () -> LabStart.start(rails));
    }

    Manner manner(Console console) {
        return new Manner(!console.isAtTerminal(), common.plain(), Launch.shell(), Launch.command());
    }

    /** Where to say what went wrong: beside the results of a filter, in front of a person. */
    Complaints complaints(Console console) {
        return console.isAtTerminal() ? text -> console.print(StyledText.of(Style.BAD, text)) : errors()::complain;
    }

    Console console() {
        return console(surroundings.state().map(state -> state.resolve("history")));
    }

    /** For answers, which are no lines to be typed again. */
    Console consoleWithoutHistory() {
        return console(Optional.empty());
    }

    private Console console(Optional<Path> history) {
        return consoles(history).open(common.plain(), surroundings.in(), surroundings.out());
    }

    /** For a lesson that plays by itself. */
    Stage stage(double speed, boolean recorded) {
        return consoles(Optional.empty()).stage(common.plain(), surroundings.in(), surroundings.out(), speed, recorded);
    }

    private Consoles consoles(Optional<Path> history) {
        return new Consoles(surroundings.environment(), language(), history);
    }
}
