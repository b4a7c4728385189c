package unixproc.tutor;

import java.util.Optional;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.LabProcess;
import unixproc.lesson.Confidence;
import unixproc.lesson.Lesson;
import unixproc.lesson.QuestionId;
import unixproc.text.UserError;

/**
 * What the learner says during lessons, and who answers: the recall before a lesson, the lesson itself, or nobody while
 * they play freely.
 */
final class LessonTalk implements Input.Receiver {
    private final Recorder console;
    private final Workbench bench;
    private final Course course;
    private final Voice voice;
    private final LessonReader reader;
    private final LessonWords words;
    private final TranscriptFile transcript;
    private final Recall recall;
    private LessonPlay play;
    private Books books;
    /** Whether the lab is no longer as it was started. */
    private boolean used;

    private boolean freePlay;
    private boolean over;

    LessonTalk(Recorder console, Workbench bench, Course course, LessonReader reader, Voice voice) {
        this.console = console;
        this.bench = bench;
        this.course = course;
        this.voice = voice;
        this.reader = reader;
        this.words = new LessonWords(voice, course);
        this.transcript = new TranscriptFile(console, voice.messages());
        this.recall = new Recall(voice, course, "recall.title", course::answered);
        bench.desk().whenAtRest(this::atRest);
    }

    boolean isOver() {
        return over;
    }

    LessonPlay play() {
        return play;
    }

    /** Begins a lesson at a screen; at the first one with what is to be recalled before. */
    void begin(Lesson lesson, int screen) {
        open(lesson);
        voice.say(
                "lesson.title",
                lesson.number(),
                lesson.front().title(),
                lesson.front().minutes());
        int start = Math.min(screen, lesson.screens().size() - 1);
        if (start > 0 && course.movesPlace()) {
            voice.say("lesson.back", start + 1, lesson.screens().size(), lesson.name());
        } else if (start == 0 && !bench.manner().filter()) {
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
        books = new Books(bench.lab());
        play = new LessonPlay(bench, voice, course.heading(lesson, voice), new Notes(lesson));
    }

    private void enter(int screen) {
        play.enter(screen, used || screen > 0);
        used = true;
    }

    StyledText prompt() {
        boolean asked = recall.isAsking() || play.waiting() == LessonPlay.Waiting.FOR_ANSWER;
        String more = freePlay ? " play" : " " + play.lesson().name() + (asked ? " ?" : "");
        return bench.prompt(StyledText.of(Style.TUTOR, more));
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
            step(PromptWord.NEXT);
        } else if (typed instanceof TypedLine.ForTutor word) {
            bench.words().find(word, true).ifPresent(found -> obey(found, word, line.text()));
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
        boolean asked = recall.isOver() && play.waiting() == LessonPlay.Waiting.FOR_ANSWER;
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
        bench.desk().awaitReady();
        String at = bench.current().process().map(LabProcess::letter).orElse("");
        LineGiver.Given given = bench.give(typed, number);
        if (isInLesson() && given instanceof LineGiver.Given.Ran ran) {
            play.ran(text, at, ran.result());
        }
    }

    @Override
    public void key(KeyAction action) {
        switch (action) {
            case PREVIOUS_PROCESS -> bench.current().step(-1);
            case NEXT_PROCESS -> bench.current().step(1);
            case BACK -> step(PromptWord.BACK);
            case FORWARD -> step(PromptWord.NEXT);
        }
    }

    @Override
    public void interrupted() {
        if (!bench.interrupt()) {
            voice.say(Style.DIM, "interrupt.nothing");
        }
    }

    @Override
    public void endOfInput() {
        over = true;
    }

    private void obey(PromptWord word, TypedLine.ForTutor typed, String text) {
        switch (word) {
            case NEXT, BACK, HINT, ANSWER, CHECK, SKIP, AGAIN -> step(word);
            case LIST -> words.list(play.lesson().name());
            case GOTO -> goTo(typed.rest());
            case PLAY -> playFreely();
            case RESUME -> resume();
            case CODE -> words.code(play.lesson(), play.screen(), typed.rest());
            case WHY -> words.why(play.screen());
            case SAVE ->
                voice.print(StyledText.of(
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
                if (bench.obey(typed, true) == Words.Obeyed.DONE && isInLesson()) {
                    play.obeyed(text, word);
                }
            }
        }
    }

    /** A word that means something else in a recall, in a lesson and in free play. */
    private void step(PromptWord word) {
        if (freePlay) {
            voice.say("play.resume");
        } else if (!recall.isOver()) {
            stepInRecall(word);
        } else {
            stepInLesson(word);
        }
    }

    private void stepInRecall(PromptWord word) {
        switch (word) {
            case NEXT -> recall.next();
            case SKIP -> recall.drop();
            case ANSWER -> recall.reveal();
            case HINT -> voice.say("question.no-hint");
            case AGAIN -> recall.repeat();
            default -> voice.say("recall.here");
        }
        if (recall.isOver()) {
            enter(0);
        }
    }

    private void stepInLesson(PromptWord word) {
        switch (word) {
            case BACK -> play.back();
            case HINT -> play.hint();
            case ANSWER -> play.answer();
            case CHECK -> play.checkTask();
            case SKIP -> play.skip();
            case AGAIN -> play.again();
            default -> {
                if (play.waiting() == LessonPlay.Waiting.NOTHING) {
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
                .ifPresentOrElse(entry -> begin(reader.read(entry.name()), 0), () -> voice.say("end.last"));
    }

    private void goTo(String name) {
        if (name.isEmpty()) {
            voice.say("list.goto");
            return;
        }
        try {
            Lesson lesson = reader.read(name);
            recall.clear();
            begin(lesson, 0);
        } catch (UserError unknown) {
            voice.print(StyledText.of(Style.BAD, unknown.getMessage()));
        }
    }

    private void playFreely() {
        freePlay = true;
        voice.say("play.start");
    }

    private void resume() {
        if (!freePlay) {
            voice.say("play.not");
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
            bench.afresh();
            new LessonEnd(voice).tell(lesson, course.after(lesson.name()), books.close());
        }
    }
}
