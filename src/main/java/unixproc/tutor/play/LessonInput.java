package unixproc.tutor.play;

import java.util.Optional;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.LabProcess;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.progress.Confidence;
import unixproc.lesson.progress.QuestionId;
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.course.LessonReader;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.prompt.PromptCommands;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TranscriptFile;
import unixproc.tutor.show.TutorOutput;

/**
 * What the learner says during lessons, and who answers: the recall before a lesson, the lesson itself, or nobody while
 * they play freely.
 */
final class LessonInput implements Input.Receiver {
    private final Recorder console;
    private final LabSession session;
    private final Course course;
    private final TutorOutput output;
    private final LessonReader reader;
    private final LessonCommands words;
    private final TranscriptFile transcript;
    private final Recall recall;
    private LessonPlayer play;
    private ProcessTally processTally;
    /** Whether the lab is no longer as it was started. */
    private boolean used;

    private boolean freePlay;
    private boolean over;

    LessonInput(Recorder console, LabSession session, Course course, LessonReader reader, TutorOutput output) {
        this.console = console;
        this.session = session;
        this.course = course;
        this.output = output;
        this.reader = reader;
        this.words = new LessonCommands(output, course);
        this.transcript = new TranscriptFile(console, output.messages());
        this.recall = new Recall(output, course, "recall.title", course::answered);
        session.loop().whenAtRest(this::atRest);
    }

    boolean isOver() {
        return over;
    }

    LessonPlayer play() {
        return play;
    }

    /** Begins a lesson at a screen; at the first one with what is to be recalled before. */
    void begin(Lesson lesson, int screen) {
        open(lesson);
        output.say(
                "lesson.title",
                lesson.number(),
                lesson.front().title(),
                lesson.front().minutes());
        int start = Math.min(screen, lesson.screens().size() - 1);
        if (start > 0 && course.movesPlace()) {
            output.say("lesson.back", start + 1, lesson.screens().size(), lesson.name());
        } else if (start == 0 && !session.options().filter()) {
            recall.askFor(lesson);
        }
        if (recall.isOver()) {
            enter(start);
        } else {
            recall.put();
        }
    }

    /** Goes on at a screen in a lab that has taken the place of a lost one. */
    void goOnAt(Lesson lesson, int screen) {
        open(lesson);
        enter(screen);
    }

    private void open(Lesson lesson) {
        freePlay = false;
        processTally = new ProcessTally(session.lab());
        play = new LessonPlayer(session, output, course.heading(lesson, output), new Notes(lesson));
    }

    private void enter(int screen) {
        play.enter(screen, used || screen > 0);
        used = true;
    }

    StyledText prompt() {
        boolean asked = recall.isAsking() || play.waiting() == LessonPlayer.Waiting.FOR_ANSWER;
        String more = freePlay ? " play" : " " + play.lesson().name() + (asked ? " ?" : "");
        return session.prompt(StyledText.of(Style.TUTOR, more));
    }

    private boolean isInLesson() {
        return !freePlay && recall.isOver();
    }

    private void atRest() {
        if (isInLesson()) {
            play.atRest();
        }
    }

    @Override
    public void line(Input.Line line) {
        console.typed(line.text());
        TypedLine typed = TypedLine.of(line.text());
        Optional<Choice> choice = Choice.of(line.text());
        if (typed instanceof TypedLine.Empty) {
            step(PromptCommand.NEXT);
        } else if (typed instanceof TypedLine.ForTutor word) {
            session.promptCommands().find(word, true).ifPresent(found -> obey(found, word, line.text()));
        } else if (choice.isPresent() && answer(choice.get())) {
            return;
        } else if (typed instanceof TypedLine.ForProcess forProcess) {
            run(line.text(), forProcess, line.number());
        }
    }

    /** Takes a number as an answer; false when nothing was asked. */
    private boolean answer(Choice choice) {
        if (freePlay) {
            return false;
        }
        if (recall.isAsking()) {
            recall.answer(choice.number(), choice.confidence());
            return true;
        }
        boolean asked = recall.isOver() && play.waiting() == LessonPlayer.Waiting.FOR_ANSWER;
        if (asked) {
            play.answer(choice.number(), choice.confidence());
        }
        return asked;
    }

    private void run(String text, TypedLine.ForProcess typed, int number) {
        if (isInLesson() && !play.mayRun()) {
            return;
        }
        used = true;
        session.loop().awaitReady();
        String at = session.current().process().map(LabProcess::letter).orElse("");
        LineSubmission.Given given = session.give(typed, number);
        if (isInLesson() && given instanceof LineSubmission.Given.Ran ran) {
            play.ran(text, at, ran.result());
        }
    }

    @Override
    public void key(KeyAction action) {
        switch (action) {
            case PREVIOUS_PROCESS -> session.current().step(-1);
            case NEXT_PROCESS -> session.current().step(1);
            case BACK -> step(PromptCommand.BACK);
            case FORWARD -> step(PromptCommand.NEXT);
        }
    }

    @Override
    public void interrupted() {
        if (!session.interrupt()) {
            output.say(Style.DIM, "interrupt.nothing");
        }
    }

    @Override
    public void endOfInput() {
        over = true;
    }

    private void obey(PromptCommand word, TypedLine.ForTutor typed, String text) {
        switch (word) {
            case NEXT, BACK, HINT, ANSWER, CHECK, SKIP, AGAIN -> step(word);
            case LIST -> words.list(play.lesson().name());
            case GOTO -> goTo(typed.rest());
            case PLAY -> playFreely();
            case RESUME -> resume();
            case CODE -> words.code(play.lesson(), play.screen(), typed.rest());
            case WHY -> words.why(play.screen());
            case SAVE ->
                output.print(StyledText.of(
                        Style.TUTOR,
                        transcript.save(typed.rest(), play.lesson().front().title())));
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
                    MAN -> {
                used |= word.changesTheLab();
                if (session.obey(typed, true) == PromptCommands.Obeyed.DONE && isInLesson()) {
                    play.obeyed(text, word);
                }
            }
        }
    }

    /** A word that means something else in a recall, in a lesson and in free play. */
    private void step(PromptCommand word) {
        if (freePlay) {
            output.say("play.resume");
        } else if (!recall.isOver()) {
            stepInRecall(word);
        } else {
            stepInLesson(word);
        }
    }

    private void stepInRecall(PromptCommand word) {
        switch (word) {
            case NEXT -> recall.next();
            case SKIP -> recall.drop();
            case ANSWER -> recall.reveal();
            case HINT -> output.say("question.no-hint");
            case AGAIN -> recall.repeat();
            default -> output.say("recall.here");
        }
        if (recall.isOver()) {
            enter(0);
        }
    }

    private void stepInLesson(PromptCommand word) {
        switch (word) {
            case BACK -> play.back();
            case HINT -> play.hint();
            case ANSWER -> play.answer();
            case CHECK -> play.checkTask();
            case SKIP -> play.skip();
            case AGAIN -> play.again();
            default -> {
                if (play.waiting() == LessonPlayer.Waiting.NOTHING) {
                    goOn();
                } else {
                    play.next();
                }
            }
        }
    }

    /** The lesson is over: to the one after it. */
    private void goOn() {
        course.after(play.lesson().name())
                .ifPresentOrElse(entry -> begin(reader.read(entry.name()), 0), () -> output.say("end.last"));
    }

    private void goTo(String name) {
        if (name.isEmpty()) {
            output.say("list.goto");
            return;
        }
        try {
            Lesson lesson = reader.read(name);
            recall.clear();
            begin(lesson, 0);
        } catch (UserError unknown) {
            output.print(StyledText.of(Style.BAD, unknown.getMessage()));
        }
    }

    private void playFreely() {
        freePlay = true;
        output.say("play.start");
    }

    private void resume() {
        if (!freePlay) {
            output.say("play.not");
            return;
        }
        freePlay = false;
        if (recall.isOver()) {
            play.resume();
        } else {
            recall.repeat();
        }
    }

    /** Keeps the learner's place. */
    private final class Notes implements LessonPlayer.LessonEvents {
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
            session.afresh();
            new LessonEnd(output).tell(lesson, course.after(lesson.name()), processTally.close());
        }
    }
}
