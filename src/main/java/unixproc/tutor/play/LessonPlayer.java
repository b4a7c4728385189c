package unixproc.tutor.play;

import java.util.Optional;
import java.util.OptionalInt;
import unixproc.console.text.Style;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.Task;
import unixproc.tutor.course.ScreenHeading;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.show.TutorOutput;

/**
 * One lesson while it is played. A screen is gone through part by part; at a question, at lines and at a task it
 * stops until the learner has done their part. Nothing goes on by itself.
 */
final class LessonPlayer implements InputMode {
    private final LabSession session;
    private final TutorOutput output;
    private final LessonListener listener;
    private final ScreenOutput screenOutput;
    private final LabScript script;
    private final PredictionDialog predictionDialog;
    private final TaskDialog task;
    private LessonPosition position;

    LessonPlayer(LabSession session, TutorOutput output, ScreenHeading heading, LessonListener listener) {
        this.session = session;
        this.output = output;
        this.listener = listener;
        this.screenOutput = new ScreenOutput(output, heading, !session.options().told());
        this.script = new LabScript(session, heading.lesson());
        this.predictionDialog = new PredictionDialog(output);
        this.task = new TaskDialog(output, session);
        this.position = LessonPosition.at(heading.lesson(), 0);
    }

    /** From now on the lesson's own lines must give what the lesson says they give. */
    void judgeLines() {
        script.judge();
    }

    LessonPosition position() {
        return position;
    }

    Waiting waiting() {
        return position.waiting().orElse(Waiting.FOR_NEXT);
    }

    Screen screen() {
        return position.shown();
    }

    Lesson lesson() {
        return position.lesson();
    }

    /** Goes to the start of a screen; the lab becomes what it is there. */
    void enter(int number, boolean restore) {
        position = LessonPosition.at(lesson(), number);
        listener.screenReached(number);
        boolean fresh = screen().labLines().filter(LabLines::fresh).isPresent();
        if (fresh) {
            script.afresh();
        } else if (restore) {
            script.restore(number, 0);
        }
        screenOutput.heading(number);
        if (fresh && number > 0) {
            output.say(Style.DIM, "lab.fresh");
            output.gap();
        }
        advance();
    }

    /** Shows parts up to the next one that waits for the learner. */
    private void advance() {
        while (position.waiting().isEmpty()) {
            screenOutput.show(position.here().orElseThrow());
            position = position.nextPart();
        }
        switch (waiting()) {
            case FOR_ANSWER -> ask((Prediction) position.here().orElseThrow());
            case FOR_LINE -> screenOutput.offerLine(position);
            case FOR_TASK -> begin((Task) position.here().orElseThrow());
            case FOR_NEXT -> screenOutput.sayWhatNext(position);
            case NOTHING -> output.say("lesson.over");
        }
    }

    private void ask(Prediction prediction) {
        int number = position.questionNumber();
        predictionDialog.ask(prediction, (right, confidence) -> listener.answered(number, right, confidence));
    }

    private void begin(Task open) {
        restoreIfStrayed(position.lines().size());
        task.begin(open);
    }

    private void leavePart() {
        position = position.nextPart();
        advance();
    }

    /** Says once more what the screen waits for. */
    private void repeat() {
        switch (waiting()) {
            case FOR_ANSWER -> predictionDialog.repeat();
            case FOR_LINE -> screenOutput.offerLine(position);
            case FOR_TASK -> task.repeat();
            case FOR_NEXT -> screenOutput.sayWhatNext(position);
            case NOTHING -> output.say("lesson.over");
        }
    }

    @Override
    public String promptSuffix() {
        return lesson().name() + (waiting() == Waiting.FOR_ANSWER ? " ?" : "");
    }

    @Override
    public void next() {
        switch (waiting()) {
            case FOR_ANSWER -> output.say("question.first");
            case FOR_LINE -> typeLine();
            case FOR_TASK -> check();
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> listener.goOn();
        }
    }

    private void leaveScreen() {
        if (position.isLastScreen()) {
            position = position.end();
            listener.finished();
        } else {
            boolean solvedAnotherWay = screen().task().isPresent();
            enter(position.screen() + 1, script.hasStrayed() || solvedAnotherWay);
        }
    }

    private void restoreIfStrayed(int lines) {
        if (script.hasStrayed()) {
            script.restore(position.screen(), lines);
            output.say(Style.DIM, "lab.restored");
        }
    }

    private void typeLine() {
        restoreIfStrayed(position.line());
        lineDone(script.type(position.currentLine()));
    }

    private void lineDone(Optional<LineResult> result) {
        position = position.nextLine();
        predictionDialog.observed(
                position.line(), result.flatMap(LineResult::value).map(session.observedValues()::of));
        if (position.line() < position.lines().size()) {
            screenOutput.offerLine(position);
            return;
        }
        output.gap();
        predictionDialog.compare(true);
        leavePart();
    }

    @Override
    public boolean choose(Choice choice) {
        if (waiting() != Waiting.FOR_ANSWER) {
            return false;
        }
        if (!predictionDialog.commit(choice.number(), choice.confidence())) {
            output.say("question.none");
            return true;
        }
        if (position.lines().isEmpty()) {
            predictionDialog.compare(false);
        } else {
            predictionDialog.note();
        }
        leavePart();
        return true;
    }

    @Override
    public boolean mayRun() {
        if (waiting() == Waiting.FOR_ANSWER) {
            output.say("question.first");
            return false;
        }
        return true;
    }

    @Override
    public void ran(String typed, String letter, LineResult result) {
        if (isTheLine(typed, letter)) {
            script.lineIsRun();
            lineDone(Optional.of(result));
        } else if (waiting() == Waiting.FOR_TASK) {
            endTaskIfDone();
        } else if (!(result instanceof LineResult.Refused)) {
            script.stray();
            if (waiting() == Waiting.FOR_LINE) {
                screenOutput.offerLine(position);
            }
        }
    }

    @Override
    public void obeyed(String typed, PromptCommand word) {
        if (isTheLine(typed, "")) {
            script.lineIsRun();
            lineDone(Optional.empty());
        } else if (waiting() == Waiting.FOR_TASK && word.changesTheLab()) {
            endTaskIfDone();
        } else if (word == PromptCommand.TYPE || word == PromptCommand.PRESS) {
            script.stray();
        }
    }

    private boolean isTheLine(String typed, String letter) {
        return waiting() == Waiting.FOR_LINE
                && !script.hasStrayed()
                && script.isSame(typed, letter, position.currentLine());
    }

    private void endTaskIfDone() {
        if (task.isDoneByLine()) {
            taskDone();
        }
    }

    /** A call may have returned that a task waits for. */
    @Override
    public void atRest() {
        if (waiting() == Waiting.FOR_TASK && task.isFulfilled()) {
            taskDone();
        }
    }

    /** Looks whether the task is done, and says what is missing. */
    @Override
    public void check() {
        if (waiting() != Waiting.FOR_TASK) {
            output.say("task.none");
        } else if (task.isDone()) {
            taskDone();
        }
    }

    private void taskDone() {
        task.praise();
        leavePart();
    }

    @Override
    public void hint() {
        switch (waiting()) {
            case FOR_ANSWER -> output.say("question.no-hint");
            case FOR_LINE -> screenOutput.offerLine(position);
            case FOR_TASK -> task.hint();
            case FOR_NEXT, NOTHING -> output.say("task.none");
        }
    }

    /** Shows the solution, then types it. */
    @Override
    public void answer() {
        switch (waiting()) {
            case FOR_ANSWER -> predictionDialog.reveal();
            case FOR_LINE -> typeLine();
            case FOR_TASK -> solve();
            case FOR_NEXT, NOTHING -> output.say("task.none");
        }
    }

    private void solve() {
        task.showSolution();
        script.restore(position.screen(), position.lines().size());
        task.beginAgain();
        task.solution().forEach(script::type);
        check();
    }

    /** Leaves the question, the lines or the task and goes on. */
    @Override
    public void skip() {
        switch (waiting()) {
            case FOR_ANSWER -> {
                predictionDialog.skip();
                leavePart();
            }
            case FOR_LINE, FOR_TASK -> {
                script.stray();
                leavePart();
            }
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> output.say("lesson.over");
        }
    }

    /** One screen back; from the end of the lesson to its last screen. */
    @Override
    public void back() {
        if (position.isOver()) {
            again();
        } else if (position.screen() == 0) {
            output.say("screen.first");
        } else {
            enter(position.screen() - 1, true);
        }
    }

    @Override
    public void again() {
        enter(position.shownNumber(), true);
    }

    /** Back from free play to the very place, the lab as it was there. */
    void resume() {
        if (!position.isOver()) {
            script.restore(position.screen(), position.line());
            task.beginAgain();
            screenOutput.heading(position.screen());
            output.say(Style.DIM, "lab.restored");
        }
        repeat();
    }

    /** The number of the right choice, from 1, for whoever plays this lesson by itself. */
    OptionalInt rightChoice() {
        return predictionDialog.rightChoice();
    }
}
