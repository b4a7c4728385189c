package unixproc.tutor.play;

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
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.TutorOutput;

/**
 * One lesson while it is played. A screen is gone through part by part; at a question, at lines and at a task it
 * stops until the learner has done their part. Nothing goes on by itself.
 */
final class LessonPlayer implements InputMode {
    private final TutorOutput output;
    private final LessonListener listener;
    private final ScreenOutput screenOutput;
    private final LabScript script;
    private final EarlierScreens earlier;
    private final LineDialog lines;
    private final PredictionDialog predictionDialog;
    private final TaskDialog task;
    private LessonPosition position;

    LessonPlayer(
            LabSession session, TutorOutput output, ScreenHeading heading, LineFading fading, LessonListener listener) {
        this.output = output;
        this.listener = listener;
        this.screenOutput = new ScreenOutput(output, heading, !session.options().told());
        this.script = new LabScript(session, heading.lesson());
        this.earlier = new EarlierScreens(heading.lesson(), output, screenOutput);
        this.lines = new LineDialog(session, output, script, fading);
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
        earlier.close();
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
            case FOR_LINE -> lines.begin(position);
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
        if (lines.isNeededFor(position)) {
            lines.putBack(position.screen(), position.lines().size());
        }
        task.begin(open);
    }

    private void leavePart() {
        position = position.nextPart();
        advance();
    }

    @Override
    public void sayNext() {
        switch (waiting()) {
            case FOR_ANSWER -> predictionDialog.sayHow();
            case FOR_LINE -> lines.say(position);
            case FOR_TASK -> output.say(Style.STRONG, "task.open");
            case FOR_NEXT -> screenOutput.sayWhatNext(position);
            case NOTHING -> output.say("lesson.over");
        }
    }

    /** Shows once more what the screen waits for. */
    private void repeat() {
        switch (waiting()) {
            case FOR_ANSWER -> predictionDialog.repeat();
            case FOR_TASK -> task.repeat();
            case FOR_LINE, FOR_NEXT, NOTHING -> sayNext();
        }
    }

    @Override
    public String promptSuffix() {
        return lesson().name() + (waiting() == Waiting.FOR_ANSWER ? " ?" : "");
    }

    @Override
    public void next() {
        if (earlier.isOpen()) {
            if (!earlier.forward(position.shownNumber())) {
                screenOutput.heading(position.shownNumber());
                repeat();
            }
            return;
        }
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
            return;
        }
        LessonPosition next = LessonPosition.at(lesson(), position.screen() + 1);
        boolean solvedAnotherWay =
                screen().task().isPresent() && !next.comingLines().isEmpty();
        enter(next.screen(), solvedAnotherWay || lines.isNeededFor(next));
    }

    /** Shows more of the line, and types it when it has been shown whole. */
    private void typeLine() {
        if (!lines.showMore(position)) {
            lines.type(position).ifPresent(this::lineDone);
        }
    }

    private void lineDone(LineDialog.Happened line) {
        position = position.nextLine();
        predictionDialog.observed(position.line(), line.value());
        if (position.line() < position.lines().size()) {
            lines.begin(position);
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
    public void beforeChange() {
        earlier.close();
        if (waiting() == Waiting.FOR_LINE) {
            lines.beforeChange(position);
        }
    }

    @Override
    public void ran(TypedLine.ForProcess typed, String letter, LineResult result) {
        if (waiting() == Waiting.FOR_LINE) {
            lines.ran(position, typed, letter, result).ifPresent(this::lineDone);
        } else if (waiting() == Waiting.FOR_TASK) {
            endTaskIfDone();
        }
    }

    @Override
    public void obeyed(PromptCommand word, String rest) {
        earlier.close();
        if (waiting() == Waiting.FOR_LINE) {
            lines.obeyed(position, word, rest).ifPresent(this::lineDone);
        } else if (waiting() == Waiting.FOR_TASK && word.changesTheLab()) {
            endTaskIfDone();
        } else {
            sayNext();
        }
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
        } else if (waiting() == Waiting.FOR_LINE) {
            lines.atRest(position).ifPresent(this::lineDone);
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
            case FOR_LINE -> {
                if (!lines.showMore(position)) {
                    lines.say(position);
                }
            }
            case FOR_TASK -> task.hint();
            case FOR_NEXT, NOTHING -> output.say("task.none");
        }
    }

    /** Shows the solution, then types it. */
    @Override
    public void answer() {
        switch (waiting()) {
            case FOR_ANSWER -> predictionDialog.reveal();
            case FOR_LINE -> lines.type(position).ifPresent(this::lineDone);
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
                script.differences().lineSkipped();
                leavePart();
            }
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> output.say("lesson.over");
        }
    }

    /** Shows the screen before; the learner stays where they are. */
    @Override
    public void back() {
        earlier.back(position.isOver() ? position.shownNumber() + 1 : position.screen());
    }

    @Override
    public void again() {
        enter(position.shownNumber(), true);
    }

    /** Back from free play to the very place, the lab as it was there. */
    void resume() {
        if (!position.isOver()) {
            screenOutput.heading(position.screen());
            if (!script.differences().all().isEmpty()) {
                lines.putBack(position.screen(), position.line());
                task.beginAgain();
            }
        }
        repeat();
    }

    /** The number of the right choice, from 1, for whoever plays this lesson by itself. */
    OptionalInt rightChoice() {
        return predictionDialog.rightChoice();
    }
}
