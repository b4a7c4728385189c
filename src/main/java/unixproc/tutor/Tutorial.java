package unixproc.tutor;

import java.util.Optional;
import java.util.function.Supplier;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lesson.Confidence;
import unixproc.lesson.Lesson;
import unixproc.lesson.QuestionId;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** Leads through lessons at the prompt. */
public final class Tutorial {
    private final Recorder console;
    private final Supplier<Lab> labs;
    private final Course course;
    private final Manner manner;
    private final Messages messages;
    private final Assistant assistant;
    private Workbench bench;
    private Voice voice;
    private LessonWords lessonWords;
    private LessonPlay play;
    private Recall recall;
    private boolean freePlay;
    private boolean over;

    /** A tutorial that starts a lab, and another one should the first be lost. */
    public Tutorial(Console console, Supplier<Lab> labs, Course course, Manner manner, Assistant assistant) {
        this.console = new Recorder(console);
        this.labs = labs;
        this.course = course;
        this.manner = manner;
        this.assistant = assistant;
        this.messages = Messages.of("tutor", console.language());
    }

    /** From where the learner stopped, or at the lesson of this name. */
    public Ending learn(Optional<String> name) {
        String lesson = name.or(course::whereToGoOn)
                .orElseThrow(() -> new UserError(
                        messages.text("course.empty", course.library().folder())));
        return run(lesson, course.progress().screen(lesson));
    }

    /** One lesson from its first screen. */
    public Ending replay(String name) {
        return run(name, 0);
    }

    /** One lesson from its first screen, played by itself with the author's answers. */
    public Ending replayByItself(String name) {
        openLab(Assistant.none());
        begin(read(name), 0);
        Ending ending = new SelfPlay(bench, () -> play).play();
        close();
        return ending;
    }

    private Ending run(String name, int screen) {
        Lesson lesson = read(name);
        openLab(assistant);
        voice.say(
                "tutor.welcome",
                lesson.number(),
                lesson.front().title(),
                lesson.front().minutes());
        begin(lesson, screen);
        while (!over) {
            sayTrouble();
            try {
                bench.desk().ask(prompt()).deliver(new Receiver());
            } catch (LabGone gone) {
                startAnew(gone);
            }
        }
        voice.say("tutor.goodbye", play.lesson().name());
        close();
        return Ending.WELL;
    }

    private Lesson read(String name) {
        return new LessonReader(course, messages).read(name);
    }

    private void openLab(Assistant helping) {
        bench = new Workbench(console, labs.get(), manner, text -> console.print(StyledText.of(Style.BAD, text)));
        voice = new Voice(console, new Facts(bench.lab(), manner), messages);
        recall = new Recall(voice, course::answered);
        lessonWords = new LessonWords(voice, course, console);
        bench.open(helping);
    }

    private void begin(Lesson lesson, int screen) {
        freePlay = false;
        play = new LessonPlay(bench, lesson, voice, new Notes(lesson));
        int start = Math.min(screen, lesson.screens().size() - 1);
        if (start == 0 && manner.filter()) {
            play.enter(0, false);
        } else if (start == 0) {
            recall.askFor(lesson, course.library(), course.language());
            if (recall.isOver()) {
                play.enter(0, false);
            } else {
                recall.put();
            }
        } else {
            play.enter(start, true);
        }
    }

    /** Another lesson in the same session: nothing of the one before is left in the lab. */
    private void beginAfresh(Lesson lesson) {
        bench.afresh();
        begin(lesson, 0);
    }

    /** The lab was lost: a new one takes its place, and the screen starts over. */
    private void startAnew(LabGone gone) {
        String words = gone.lastWords().isBlank() ? "" : ": " + gone.lastWords().strip();
        voice.say(Style.BAD, "lab.lost", words);
        Lesson lesson = play.lesson();
        int screen = lesson.screens().indexOf(play.screen());
        bench.lab().close();
        openLab(assistant);
        play = new LessonPlay(bench, lesson, voice, new Notes(lesson));
        play.enter(Math.max(screen, 0), true);
    }

    private void close() {
        bench.lab().close();
    }

    private void sayTrouble() {
        course.takeTrouble()
                .ifPresent(trouble ->
                        voice.print(StyledText.of(Style.BAD, trouble.text(Messages.of("lesson", course.language())))));
    }

    private StyledText prompt() {
        boolean asked = !recall.isOver() || play.waiting() == LessonPlay.Waiting.FOR_ANSWER;
        String more = freePlay ? " play" : asked ? " ?" : " " + play.lesson().name();
        return bench.prompt(StyledText.of(Style.TUTOR, more));
    }

    /** Keeps the learner's place. */
    private final class Notes implements LessonPlay.LessonEvents {
        private final Lesson lesson;

        Notes(Lesson lesson) {
            this.lesson = lesson;
        }

        @Override
        public void screenReached(int screen) {
            course.at(lesson.name(), screen);
        }

        @Override
        public void answered(int question, boolean right, Confidence confidence) {
            course.answered(new QuestionId(lesson.name(), question), right, confidence);
        }

        @Override
        public void finished() {
            course.finished(lesson.name());
            new LessonEnd(voice)
                    .tell(lesson, course.after(lesson.name()), bench.lab().account());
        }
    }

    /** Takes each kind of input. */
    private final class Receiver implements Input.Receiver {
        @Override
        public void line(Input.Line line) {
            console.typed(line.text());
            Optional<Choice> choice = Choice.of(line.text());
            TypedLine typed = TypedLine.of(line.text());
            if (choice.isPresent() && !recall.isOver()) {
                recall.answer(choice.get().number(), choice.get().confidence());
                enterAfterRecall();
            } else if (choice.isPresent() && play.waiting() == LessonPlay.Waiting.FOR_ANSWER && !freePlay) {
                play.answer(choice.get().number(), choice.get().confidence());
            } else if (typed instanceof TypedLine.Empty) {
                next();
            } else if (typed instanceof TypedLine.ForTutor word) {
                bench.words().find(word, true).ifPresent(found -> obey(found, word));
            } else if (typed instanceof TypedLine.ForProcess forProcess) {
                run(line.text(), forProcess, line.number());
            }
        }

        private void run(String text, TypedLine.ForProcess typed, int number) {
            boolean free = freePlay || !recall.isOver();
            if (!free && !play.mayRun()) {
                return;
            }
            LineGiver.Given given = bench.give(typed, number);
            if (!free && given instanceof LineGiver.Given.Ran ran) {
                play.ran(text, ran.result().value(), ran.result());
            }
        }

        @Override
        public void key(KeyAction action) {
            switch (action) {
                case PREVIOUS_PROCESS -> bench.current().step(-1);
                case NEXT_PROCESS -> bench.current().step(1);
                case BACK -> play.back();
                case FORWARD -> next();
            }
        }

        @Override
        public void interrupted() {
            bench.interrupt();
        }

        @Override
        public void endOfInput() {
            over = true;
        }
    }

    private void enterAfterRecall() {
        if (recall.isOver()) {
            play.enter(0, false);
        }
    }

    private void next() {
        if (freePlay) {
            voice.say("play.resume");
        } else if (!recall.isOver()) {
            recall.drop();
            enterAfterRecall();
        } else if (play.waiting() == LessonPlay.Waiting.NOTHING) {
            goOn();
        } else {
            play.next();
        }
    }

    /** The lesson is over: to the one after it. */
    private void goOn() {
        Optional<String> after = course.after(play.lesson().name()).map(entry -> entry.name());
        if (after.isPresent()) {
            beginAfresh(read(after.get()));
        } else {
            voice.say("end.last");
        }
    }

    private void obey(PromptWord word, TypedLine.ForTutor typed) {
        switch (word) {
            case NEXT -> next();
            case BACK -> play.back();
            case HINT -> play.hint();
            case ANSWER -> play.answer();
            case CHECK -> play.checkTask(true);
            case SKIP -> skip();
            case AGAIN -> play.again();
            case LIST -> lessonWords.list(play.lesson().name());
            case GOTO -> goTo(typed.rest());
            case PLAY -> freePlay(true);
            case RESUME -> freePlay(false);
            case CODE -> lessonWords.code(play.lesson(), play.screen(), typed.rest());
            case WHY -> lessonWords.why(play.screen());
            case SAVE -> lessonWords.save(typed.rest());
            case QUIT -> over = true;
            case TREE,
                    PS,
                    FDS,
                    FILES,
                    MEM,
                    SIGNALS,
                    LIMITS,
                    ENV,
                    GROUPS,
                    DIFF,
                    TIMELINE,
                    STRACE,
                    USE,
                    TYPE,
                    PRESS,
                    SYNC,
                    HELP,
                    MAN -> bench.words().obey(typed, true);
        }
    }

    private void skip() {
        if (!recall.isOver()) {
            recall.drop();
            enterAfterRecall();
        } else {
            play.skip();
        }
    }

    private void goTo(String name) {
        try {
            beginAfresh(read(name));
        } catch (UserError unknown) {
            voice.say(Style.BAD, "goto.failed", unknown.getMessage());
        }
    }

    private void freePlay(boolean free) {
        freePlay = free;
        if (free) {
            voice.say("play.start");
        } else {
            play.again();
        }
    }
}
