package unixproc.tutor.play;

import java.util.Optional;
import java.util.function.Supplier;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lesson.model.Lesson;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.course.LessonReader;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.question.QuestionOrder;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.SessionResult;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TutorOutput;

/** Leads through lessons at the prompt; should the lab be lost, another one takes its place. */
public final class Tutorial {
    private final Recorder console;
    private final Supplier<Lab> labs;
    private final Course course;
    private final SessionOptions options;
    private final Messages messages;
    private final Assistant assistant;
    private final LessonReader reader;
    private final QuestionOrder order;
    /** The keyboard's thread hands to it what is typed. */
    private volatile LabSession session;

    private TutorOutput output;
    private LessonInput input;

    /** A tutorial that starts a lab, and another one should the first be lost. */
    public Tutorial(
            Console console,
            Supplier<Lab> labs,
            Course course,
            SessionOptions options,
            Assistant assistant,
            QuestionOrder order) {
        this.order = order;
        this.console = new Recorder(console);
        this.labs = labs;
        this.course = course;
        this.options = options;
        this.assistant = assistant;
        this.messages = Messages.of("tutor", console.language());
        this.reader = new LessonReader(course, messages);
    }

    /** From where the learner stopped, or at the lesson of this name. */
    public SessionResult learn(Optional<String> name) {
        String lesson = name.or(course::whereToGoOn)
                .orElseThrow(() -> new UserError(
                        messages.text("course.empty", course.library().folder())));
        return run(reader.read(lesson), course.progress().screen(lesson), this::sayGoodbye);
    }

    /** One lesson from its first screen. */
    public SessionResult replay(String name) {
        return run(reader.read(name), 0, this::sayGoodbye);
    }

    /** A lesson that need not be finished, from a screen on. */
    public SessionResult preview(Lesson lesson, int screen) {
        return run(lesson, screen, () -> output.say("preview.goodbye", lesson.name()));
    }

    /** One lesson from its first screen, played by itself with the author's answers. */
    public SessionResult replayByItself(String name) {
        return playByItself(reader.read(name), 0);
    }

    /** The same from a screen on, with a lesson that need not be finished. */
    public SessionResult playByItself(Lesson lesson, int screen) {
        openLab();
        try {
            console.listen(Assistant.none(), this::take);
            session.loop().awaitReady();
            input.goOnAt(lesson, screen);
            return new SelfPlay(session, input.play(), input::prompt).play();
        } finally {
            session.lab().close();
        }
    }

    private SessionResult run(Lesson lesson, int screen, Runnable goodbye) {
        openLab();
        try {
            console.listen(assistant, this::take);
            output.say("tutor.welcome");
            sayTrouble();
            sayDue();
            attempt(() -> input.begin(lesson, screen));
            while (!input.isOver()) {
                sayTrouble();
                attempt(() -> input.ask().deliver(input));
            }
            goodbye.run();
            return SessionResult.WELL;
        } finally {
            session.lab().close();
        }
    }

    private void sayDue() {
        int due = course.due().size();
        if (due > 0) {
            output.say(Style.NOTE, "review.waiting", due, options.command());
        }
    }

    private void take(Input input) {
        session.loop().take(input);
    }

    private void openLab() {
        session = LabSession.of(console, labs.get(), options, true, this::complain);
        output = new TutorOutput(console, new LearnerFacts(session.loop(), options)::fill, messages);
        input = new LessonInput(console, session, course, reader, output, order);
    }

    private void complain(String text) {
        Wrap.at(console.width()).lines(StyledText.of(Style.BAD, text)).forEach(console::print);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (LabGone gone) {
            startAnew(gone);
        }
    }

    /** The lab was lost: a new one takes its place, and the screen starts over. One that never started is not tried again. */
    private void startAnew(LabGone gone) {
        if (session.lab().account().created() == 0) {
            throw gone;
        }
        LessonPlayer lost = input.play();
        output.say(Style.BAD, "lab.lost", gone.getMessage());
        session.lab().close();
        openLab();
        input.goOnAt(lost.position().lesson(), lost.position().shownNumber());
    }

    private void sayTrouble() {
        course.takeTrouble().ifPresent(trouble -> output.print(StyledText.of(Style.BAD, trouble)));
    }

    private void sayGoodbye() {
        LessonPlayer play = input.play();
        boolean done = play.position().isOver();
        output.say(
                !course.keepsPlace() ? "tutor.goodbye.replay" : done ? "tutor.goodbye.done" : "tutor.goodbye",
                play.lesson().name(),
                play.position().shownNumber() + 1,
                play.lesson().screens().size(),
                options.command());
    }
}
