package unixproc.tutor.play;

import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.model.Lesson;
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.course.LessonReader;
import unixproc.tutor.line.LineFading;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.question.PredictionDialog;
import unixproc.tutor.question.QuestionOrder;
import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.session.CommandAction;
import unixproc.tutor.session.LessonCommands;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionCommands;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TranscriptFile;
import unixproc.tutor.show.TutorOutput;

/** What the learner says during lessons: lines go to the lab, words and answers to whoever is asking now. */
final class LessonInput implements Input.Receiver, LessonCommands, SessionCommands {
    private final Recorder console;
    private final LabSession session;
    private final Course course;
    private final TutorOutput output;
    private final LessonReader reader;
    private final LessonLookup lookup;
    private final Recall recall;
    private final LessonManner manner;
    private final FreePlay freePlay;
    private LessonPlayer play;
    private ProcessTally processTally;
    private InputMode mode;
    /** The mode to come back to from free play. */
    private InputMode guided;
    /** Whether the lab is no longer as it was started. */
    private boolean used;

    /** Where the lesson begins in the record of what was shown. */
    private int begunAt;

    private boolean over;

    LessonInput(
            Recorder console,
            LabSession session,
            Course course,
            LessonReader reader,
            TutorOutput output,
            QuestionOrder order) {
        this.console = console;
        this.session = session;
        this.course = course;
        this.output = output;
        this.reader = reader;
        this.lookup = new LessonLookup(output, course, session.pager(), new TranscriptFile(console, output.messages()));
        this.manner = new LessonManner(new LineFading(course), order);
        this.recall = new Recall(
                new PredictionDialog(output, order, "question.title.recall"),
                output,
                course,
                "recall.title",
                course::answered,
                question -> used |= new RefutationRun(course, output).show(question, () -> session));
        this.freePlay = new FreePlay(output);
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
            guide(new RecallInput(recall, lesson.name(), output, () -> enter(0)));
            recall.put();
        }
    }

    /** Goes on at a screen in a lab that has taken the place of a lost one. */
    void goOnAt(Lesson lesson, int screen) {
        open(lesson);
        enter(screen);
    }

    private void open(Lesson lesson) {
        begunAt = console.mark();
        processTally = new ProcessTally(session.lab());
        play = new LessonPlayer(
                session,
                output,
                course.heading(lesson, output),
                manner,
                new PlaceKeeper(course, lesson, () -> finish(lesson), () -> beginAfter(lesson)));
        guide(play);
    }

    private void guide(InputMode guide) {
        guided = guide;
        mode = guide;
    }

    private void enter(int screen) {
        guide(play);
        play.enter(screen, used || screen > 0);
        used = true;
    }

    /** Asks the learner for the next input. */
    Input ask() {
        return session.ask(prompt(), () -> mode.atRest());
    }

    StyledText prompt() {
        return session.prompt(StyledText.of(Style.TUTOR, " " + mode.promptSuffix()));
    }

    @Override
    public void line(Input.Line line) {
        console.typed(line.text());
        TypedLine typed = TypedLine.of(line.text());
        if (typed instanceof TypedLine.Empty && session.pager().showMore()) {
            return;
        }
        session.pager().drop();
        if (typed instanceof TypedLine.Empty) {
            mode.next();
        } else if (typed instanceof TypedLine.ForTutor word) {
            session.find(word).ifPresentOrElse(found -> obey(found, word.rest()), mode::sayNext);
        } else if (mode.isAsking()) {
            mode.choose(TypedAnswer.of(line.text()));
        } else if (typed instanceof TypedLine.ForProcess forProcess) {
            run(forProcess, line.number());
        }
    }

    private void run(TypedLine.ForProcess typed, int number) {
        used = true;
        mode.beforeChange();
        LineSubmission.Given given = session.give(typed, number);
        if (given instanceof LineSubmission.Given.Ran ran) {
            mode.ran(typed, ran.process().letter(), ran.result());
        } else {
            mode.sayNext();
        }
    }

    private void obey(PromptCommand word, String rest) {
        if (word == PromptCommand.HELP && lookup.term(rest)) {
            mode.sayNext();
        } else if (word.action() instanceof CommandAction.Step step) {
            step.command().accept(mode);
        } else if (word.action() instanceof CommandAction.InLesson inLesson) {
            inLesson.command().accept(this, rest);
        } else if (word.action() instanceof CommandAction.InSession inSession) {
            inSession.command().accept(this, rest);
        } else {
            if (word.changesTheLab()) {
                used = true;
                mode.beforeChange();
            }
            if (session.obey(word, rest)) {
                mode.obeyed(word, rest);
            } else {
                mode.sayNext();
            }
        }
    }

    @Override
    public void key(KeyAction action) {
        switch (action) {
            case PREVIOUS_PROCESS -> session.current().step(-1);
            case NEXT_PROCESS -> session.current().step(1);
            case BACK -> mode.back();
            case FORWARD -> mode.next();
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

    @Override
    public void list() {
        lookup.list(play.lesson().name());
        mode.sayNext();
    }

    @Override
    public void goTo(String name) {
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

    @Override
    public void playFreely() {
        mode = freePlay;
        output.say("play.start");
    }

    @Override
    public void resume() {
        if (mode != freePlay) {
            output.say("play.not");
            return;
        }
        mode = guided;
        if (recall.isOver()) {
            play.resume();
        } else {
            recall.repeat();
        }
    }

    @Override
    public void code(String languageAndFile) {
        lookup.code(play.lesson(), play.position().shown(), languageAndFile);
        mode.sayNext();
    }

    @Override
    public void pace(String word) {
        new PaceDialog(course, output).choose(word);
        mode.sayNext();
    }

    @Override
    public void why() {
        lookup.why(play.position().shown());
        mode.sayNext();
    }

    @Override
    public void save(String file) {
        lookup.save(file, play.lesson(), begunAt);
    }

    @Override
    public void quit() {
        over = true;
    }

    private void finish(Lesson lesson) {
        session.afresh();
        new LessonEnd(output).tell(lesson, course.after(lesson.name()), processTally.close());
    }

    private void beginAfter(Lesson lesson) {
        course.after(lesson.name())
                .ifPresentOrElse(entry -> begin(reader.read(entry.name()), 0), () -> output.say("end.last"));
    }
}
