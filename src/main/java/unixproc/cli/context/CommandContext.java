package unixproc.cli.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import unixproc.console.Console;
import unixproc.console.selfplay.RecordedConsole;
import unixproc.console.selfplay.SelfPlayConsole;
import unixproc.console.terminal.ConsoleFactory;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.Rails;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.progress.ProgressStore;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.help.PromptAssistant;
import unixproc.tutor.play.Tutorial;
import unixproc.tutor.question.QuestionOrder;
import unixproc.tutor.run.LabRuns;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.ProgramRuns;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.trial.LessonTrial;

/** What a command works with, once the options are known. */
public final class CommandContext {
    private final ProcessEnvironment environment;
    private final CommonOptions options;
    private final LabStart labs;

    public CommandContext(ProcessEnvironment environment, CommonOptions options, LabStart labs) {
        this.environment = environment;
        this.options = options;
        this.labs = labs;
    }

    /** What starts labs. */
    public LabStart labs() {
        return labs;
    }

    public Language language() {
        return environment.language(options.lang());
    }

    public Messages messages() {
        return Messages.of("cli", language());
    }

    public ErrorPrinter errors() {
        return new ErrorPrinter(environment.err(), messages());
    }

    public ProcessEnvironment environment() {
        return environment;
    }

    public CommonOptions options() {
        return options;
    }

    /** The folder of the lessons asked for, or of those that came with the program. */
    public Path lessons() {
        return options.lessons().orElse(environment.bundledLessons());
    }

    /** The lessons an author means who names none: those asked for, those in this directory, or the bundled ones. */
    public Path lessonsHere() {
        Path here = Path.of("lessons");
        return options.lessons().isEmpty() && Files.isDirectory(here) ? here : lessons();
    }

    /** The lessons asked for; {@code saves} whether the learner's place moves. */
    public Course course(boolean saves) {
        Path folder = lessons();
        if (!Files.isDirectory(folder)) {
            throw new UserError(messages().text("lessons.missing", folder));
        }
        return course(LessonLibrary.open(folder), saves);
    }

    public Course course(LessonLibrary library, boolean saves) {
        ProgressStore store = new ProgressStore(environment.state().map(state -> state.resolve("progress.json")));
        return new Course(library, store, language(), Clock.system(ZoneId.systemDefault()), saves);
    }

    /** Whether these are the lessons that came with the program. */
    boolean isBundled(Path folder) {
        try {
            return folder.toRealPath().equals(environment.bundledLessons().toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    /** What the learner's own lines may do. */
    public Rails rails() {
        return options.unrestricted() ? Rails.UNRESTRICTED : Rails.USUAL;
    }

    /** Says what is wrong with lessons that did not come with the program; true if there was something. */
    public boolean reportProblems(Course course) {
        Messages words = Messages.of("lesson", language());
        List<LessonProblem> problems =
                options.lessons().isPresent() ? course.library().check() : List.of();
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
    public int learn(Optional<String> name) {
        Course course = course(true);
        reportProblems(course);
        Rails rails = new Consent(this, course).asked();
        try (Console console = console()) {
            return tutorial(console, course, rails).learn(name).status();
        }
    }

    /** A tutorial whose lessons run behind these rails. */
    public Tutorial tutorial(Console console, Course course, Rails rails) {
        return new Tutorial(
                console,
                () -> labs.start(rails),
                course,
                sessionOptions(console),
                new PromptAssistant(language(), true),
                questionOrder(console));
    }

    /** A person meets the choices of a question in a new order each time, a script as they are written. */
    public QuestionOrder questionOrder(Console console) {
        return console.isAtTerminal() ? QuestionOrder.shuffled(new Random()) : QuestionOrder.AS_WRITTEN;
    }

    public LessonTrial trial(Rails rails) {
        return new LessonTrial(language(), LauncherFacts.shell(), runs(), () -> labs.start(rails));
    }

    public SessionOptions sessionOptions(Console console) {
        return new SessionOptions(
                !console.isAtTerminal(),
                options.plain(),
                LauncherFacts.shell(),
                LauncherFacts.command(),
                Optional.of(runs()));
    }

    private ProgramRuns runs() {
        String path = environment.environment().getOrDefault("PATH", "/usr/bin:/bin");
        return new LabRuns(language(), path, LabStart::attach);
    }

    /** Where to say what went wrong: beside the results of a filter, in front of a person. */
    public Complaints complaints(Console console) {
        return console.isAtTerminal() ? text -> console.print(StyledText.of(Style.BAD, text)) : errors()::complain;
    }

    public Console console() {
        return console(environment.state().map(state -> state.resolve("history")));
    }

    /** For answers, which are no lines to be typed again. */
    public Console consoleWithoutHistory() {
        return console(Optional.empty());
    }

    private Console console(Optional<Path> history) {
        return consoleFactory(history).open(options.plain(), environment.in(), environment.out());
    }

    /** For a lesson that plays by itself. */
    public SelfPlayConsole selfPlayConsole(double speed, boolean recorded) {
        return consoleFactory(Optional.empty())
                .openSelfPlaying(options.plain(), environment.in(), environment.out(), speed, recorded);
    }

    /** For a run that is recorded. */
    public RecordedConsole recordedConsole() {
        return consoleFactory(Optional.empty()).openRecorded(options.plain(), environment.in(), environment.out());
    }

    private ConsoleFactory consoleFactory(Optional<Path> history) {
        NativeLibraries.prepare();
        return new ConsoleFactory(environment.environment(), language(), history, options.palette());
    }
}
