package unixproc.tutor.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.console.text.Style;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.lesson.progress.Confidence;
import unixproc.tutor.course.ScreenHeading;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.show.TutorOutput;

/**
 * One lesson while it is played. A screen is gone through block by block; at a question, at lines and at a task it
 * stops until the learner has done their part. Nothing goes on by itself.
 */
final class LessonPlayer {
    private final LabSession session;
    private final Lesson lesson;
    private final TutorOutput output;
    private final LessonEvents events;
    private final ScreenHeading heading;
    private final LabScript script;
    private final PredictionDialog predictionDialog;
    private final TaskDialog task;
    private int screen;
    private int block;
    private int line;
    private Waiting waiting = Waiting.FOR_NEXT;

    /** What the screen waits for. */
    enum Waiting {
        FOR_ANSWER,
        FOR_LINE,
        FOR_TASK,
        FOR_NEXT,
        /** The lesson is over. */
        NOTHING
    }

    /** What the rest of the program wants to know of. */
    interface LessonEvents {
        void screenReached(int screen);

        void answered(int question, boolean right, Confidence confidence);

        void finished();
    }

    LessonPlayer(LabSession session, TutorOutput output, ScreenHeading heading, LessonEvents events) {
        this.session = session;
        this.lesson = heading.lesson();
        this.output = output;
        this.events = events;
        this.heading = heading;
        this.script = new LabScript(session, lesson);
        this.predictionDialog = new PredictionDialog(output, events);
        this.task = new TaskDialog(output, session);
    }

    /** From now on the lesson's own lines must give what the lesson says they give. */
    void judgeLines() {
        script.judge();
    }

    Waiting waiting() {
        return waiting;
    }

    /** Which screen this is, from 0. */
    int number() {
        return screen;
    }

    Screen screen() {
        return lesson.screens().get(screen);
    }

    Lesson lesson() {
        return lesson;
    }

    /** Goes to the start of a screen; the lab becomes what it is there. */
    void enter(int number, boolean restore) {
        screen = number;
        block = 0;
        line = 0;
        events.screenReached(number);
        boolean fresh = screen().labLines().filter(LabLines::fresh).isPresent();
        if (fresh) {
            script.afresh();
        } else if (restore) {
            script.restore(number, 0);
        }
        showHeading();
        if (fresh && number > 0) {
            output.say(Style.DIM, "lab.fresh");
            output.gap();
        }
        advance();
    }

    private void showHeading() {
        heading.show(screen, !session.options().told());
    }

    /** Shows blocks up to the next one that waits for the learner. */
    private void advance() {
        List<ScreenPart> parts = screen().parts();
        while (block < parts.size()) {
            ScreenPart next = parts.get(block);
            if (next instanceof Prose prose) {
                output.tell(prose);
                output.gap();
            } else if (next instanceof PortabilityNote note) {
                output.say(Style.NOTE, "lesson.note", note.platform().title());
                output.tell(note.text());
                output.gap();
            } else if (stopsAt(next)) {
                return;
            }
            block++;
        }
        waiting = Waiting.FOR_NEXT;
        sayWhatNext();
    }

    private boolean stopsAt(ScreenPart next) {
        if (next instanceof Prediction prediction && !prediction.choices().isEmpty()) {
            predictionDialog.ask(prediction, questionNumber());
            waiting = Waiting.FOR_ANSWER;
            return true;
        }
        if (next instanceof LabLines lines && line < lines.lines().size()) {
            waiting = Waiting.FOR_LINE;
            offerLine();
            return true;
        }
        if (next instanceof Task open && open.isWhole()) {
            restoreIfStrayed(lines().size());
            waiting = Waiting.FOR_TASK;
            task.begin(open);
            return true;
        }
        return false;
    }

    /** Which of the lesson's questions this screen's is, from 0. */
    private int questionNumber() {
        return (int) lesson.screens().subList(0, screen).stream()
                .filter(each -> each.prediction().isPresent())
                .count();
    }

    private List<LabLine> lines() {
        return LabScript.lines(screen());
    }

    private LabLine currentLine() {
        return lines().get(line);
    }

    private void offerLine() {
        output.say(
                Style.DIM,
                line == 0 ? "line.offer.first" : "line.offer",
                currentLine().text());
    }

    private void sayWhatNext() {
        boolean code = !screen().elsewhere().isEmpty();
        boolean why = screen().why().isPresent();
        String more = (code ? " " + output.messages().text("screen.code") : "")
                + (why ? " " + output.messages().text("screen.why") : "");
        boolean last = screen + 1 == lesson.screens().size();
        output.say(Style.DIM, last ? "screen.last" : "screen.next", more);
    }

    /** Says once more what the screen waits for. */
    void repeat() {
        switch (waiting) {
            case FOR_ANSWER -> predictionDialog.repeat();
            case FOR_LINE -> offerLine();
            case FOR_TASK -> task.repeat();
            case FOR_NEXT -> sayWhatNext();
            case NOTHING -> output.say("lesson.over");
        }
    }

    /** Enter, or {@code :next}. */
    void next() {
        switch (waiting) {
            case FOR_ANSWER -> output.say("question.first");
            case FOR_LINE -> typeLine();
            case FOR_TASK -> checkTask();
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> output.say("lesson.over");
        }
    }

    private void leaveScreen() {
        if (screen + 1 < lesson.screens().size()) {
            boolean solvedAnotherWay = screen().task().isPresent();
            enter(screen + 1, script.hasStrayed() || solvedAnotherWay);
        } else {
            waiting = Waiting.NOTHING;
            events.finished();
        }
    }

    private void restoreIfStrayed(int lines) {
        if (script.hasStrayed()) {
            script.restore(screen, lines);
            output.say(Style.DIM, "lab.restored");
        }
    }

    private void typeLine() {
        restoreIfStrayed(line);
        lineDone(script.type(currentLine()));
    }

    private void lineDone(Optional<LineResult> result) {
        line++;
        predictionDialog.observed(line, result.flatMap(LineResult::value).map(session.observedValues()::of));
        if (line < lines().size()) {
            offerLine();
            return;
        }
        output.gap();
        predictionDialog.compare(true);
        block++;
        advance();
    }

    /** An answer to the question, from 1. */
    void answer(int choice, Confidence confidence) {
        if (waiting != Waiting.FOR_ANSWER || !predictionDialog.commit(choice, confidence)) {
            output.say("question.none");
            return;
        }
        if (lines().isEmpty()) {
            predictionDialog.compare(false);
        } else {
            predictionDialog.note();
        }
        block++;
        advance();
    }

    /** Whether a line of the learner's own may be run now; says why not. */
    boolean mayRun() {
        if (waiting == Waiting.FOR_ANSWER) {
            output.say("question.first");
            return false;
        }
        return true;
    }

    /** The learner has run a line of their own, at the prompt of the process with this letter. */
    void ran(String typed, String at, LineResult result) {
        if (waiting == Waiting.FOR_LINE && !script.hasStrayed() && script.isSame(typed, at, currentLine())) {
            script.lineIsRun();
            lineDone(Optional.of(result));
        } else if (waiting == Waiting.FOR_TASK) {
            if (task.isDoneByLine()) {
                taskDone();
            }
        } else if (!(result instanceof LineResult.Refused)) {
            script.stray();
            if (waiting == Waiting.FOR_LINE) {
                offerLine();
            }
        }
    }

    /** The tutor has obeyed a word of the learner's that is for the lab. */
    void obeyed(String typed, PromptCommand word) {
        if (waiting == Waiting.FOR_LINE && !script.hasStrayed() && script.isSame(typed, "", currentLine())) {
            script.lineIsRun();
            lineDone(Optional.empty());
        } else if (waiting == Waiting.FOR_TASK && word.changesTheLab()) {
            if (task.isDoneByLine()) {
                taskDone();
            }
        } else if (word == PromptCommand.TYPE || word == PromptCommand.PRESS) {
            script.stray();
        }
    }

    /** The lab has come to rest by itself: a call may have returned that a task waits for. */
    void atRest() {
        if (waiting == Waiting.FOR_TASK && task.isFulfilled()) {
            taskDone();
        }
    }

    /** Looks whether the task is done, and says what is missing. */
    void checkTask() {
        if (waiting != Waiting.FOR_TASK) {
            output.say("task.none");
        } else if (task.isDone()) {
            taskDone();
        }
    }

    private void taskDone() {
        task.praise();
        block++;
        advance();
    }

    void hint() {
        switch (waiting) {
            case FOR_ANSWER -> output.say("question.no-hint");
            case FOR_LINE -> offerLine();
            case FOR_TASK -> task.hint();
            case FOR_NEXT, NOTHING -> output.say("task.none");
        }
    }

    /** Shows the solution, then types it. */
    void answer() {
        switch (waiting) {
            case FOR_ANSWER -> predictionDialog.reveal();
            case FOR_LINE -> typeLine();
            case FOR_TASK -> solve();
            case FOR_NEXT, NOTHING -> output.say("task.none");
        }
    }

    private void solve() {
        task.showSolution();
        script.restore(screen, lines().size());
        task.beginAgain();
        task.solution().forEach(script::type);
        checkTask();
    }

    /** Leaves the question, the lines or the task and goes on. */
    void skip() {
        switch (waiting) {
            case FOR_ANSWER -> {
                predictionDialog.skip();
                block++;
                advance();
            }
            case FOR_LINE, FOR_TASK -> {
                script.stray();
                block++;
                advance();
            }
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> output.say("lesson.over");
        }
    }

    /** One screen back; from the end of the lesson to its last screen. */
    void back() {
        if (waiting == Waiting.NOTHING) {
            again();
        } else if (screen == 0) {
            output.say("screen.first");
        } else {
            enter(screen - 1, true);
        }
    }

    void again() {
        enter(screen, true);
    }

    /** Back from free play to the very place, the lab as it was there. */
    void resume() {
        if (waiting != Waiting.NOTHING) {
            script.restore(screen, line);
            task.beginAgain();
            showHeading();
            output.say(Style.DIM, "lab.restored");
        }
        repeat();
    }

    /** The number of the right choice, from 1, for whoever plays this lesson by itself. */
    OptionalInt rightChoice() {
        return predictionDialog.rightChoice();
    }
}
