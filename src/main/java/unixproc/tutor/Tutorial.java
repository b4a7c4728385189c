package unixproc.tutor;

import java.util.Optional;
import java.util.function.Supplier;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Wrap;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lesson.Lesson;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** Leads through lessons at the prompt; should the lab be lost, another one takes its place. */
public final class Tutorial {
    private final Recorder console;
    private final Supplier<Lab> labs;
    private final Course course;
    private final Manner manner;
    private final Messages messages;
    private final Assistant assistant;
    private final LessonReader reader;
    /** The keyboard's thread hands to it what is typed. */
    private volatile Workbench bench;

    private Voice voice;
    private LessonTalk talk;

    /** A tutorial that starts a lab, and another one should the first be lost. */
    public Tutorial(Console console, Supplier<Lab> labs, Course course, Manner manner, Assistant assistant) {
        this.console = new Recorder(console);
        this.labs = labs;
        this.course = course;
        this.manner = manner;
        this.assistant = assistant;
        this.messages = Messages.of("tutor", console.language());
        this.reader = new LessonReader(course, messages);
    }

    /** From where the learner stopped, or at the lesson of this name. */
    public Ending learn(Optional<String> name) {
        String lesson = name.or(course::whereToGoOn)
                .orElseThrow(() -> new UserError(
                        messages.text("course.empty", course.library().folder())));
        return run(reader.read(lesson), course.progress().screen(lesson), this::sayGoodbye);
    }

    /** One lesson from its first screen. */
    public Ending replay(String name) {
        return run(reader.read(name), 0, this::sayGoodbye);
    }

    /** A lesson that need not be finished, from a screen on. */
    public Ending preview(Lesson lesson, int screen) {
        return run(lesson, screen, () -> voice.say("preview.goodbye", lesson.name()));
    }

    /** One lesson from its first screen, played by itself with the author's answers. */
    public Ending replayByItself(String name) {
        return playByItself(reader.read(name), 0);
    }

    /** The same from a screen on, with a lesson that need not be finished. */
    public Ending playByItself(Lesson lesson, int screen) {
        openLab();
        try {
            console.listen(Assistant.none(), this::take);
            bench.desk().awaitReady();
            talk.goOnAt(lesson, screen);
            return new SelfPlay(bench, talk.play(), talk::prompt).play();
        } finally {
            bench.lab().close();
        }
    }

    private Ending run(Lesson lesson, int screen, Runnable goodbye) {
        openLab();
        try {
            console.listen(assistant, this::take);
            voice.say("tutor.welcome");
            sayDue();
            attempt(() -> talk.begin(lesson, screen));
            while (!talk.isOver()) {
                sayTrouble();
                attempt(() -> bench.desk().ask(talk.prompt()).deliver(talk));
            }
            goodbye.run();
            return Ending.WELL;
        } finally {
            bench.lab().close();
        }
    }

    private void sayDue() {
        int due = course.due().size();
        if (due > 0) {
            voice.say(Style.NOTE, "review.waiting", due, manner.command());
        }
    }

    private void take(Input input) {
        bench.desk().take(input);
    }

    private void openLab() {
        bench = new Workbench(console, labs.get(), manner, this::complain);
        voice = new Voice(console, new Facts(bench.desk(), manner)::fill, messages);
        talk = new LessonTalk(console, bench, course, reader, voice);
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
        if (bench.lab().account().created() == 0) {
            throw gone;
        }
        LessonPlay lost = talk.play();
        voice.say(Style.BAD, "lab.lost", gone.getMessage());
        bench.lab().close();
        openLab();
        talk.goOnAt(lost.lesson(), lost.number());
    }

    private void sayTrouble() {
        course.takeTrouble().ifPresent(trouble -> voice.print(StyledText.of(Style.BAD, trouble)));
    }

    private void sayGoodbye() {
        LessonPlay play = talk.play();
        boolean done = play.waiting() == LessonPlay.Waiting.NOTHING;
        voice.say(
                !course.keepsPlace() ? "tutor.goodbye.replay" : done ? "tutor.goodbye.done" : "tutor.goodbye",
                play.lesson().name(),
                play.number() + 1,
                play.lesson().screens().size(),
                manner.command());
    }
}
