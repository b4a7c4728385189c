package unixproc.tutor.play;

import unixproc.lesson.model.Lesson;
import unixproc.tutor.course.ScreenHeading;
import unixproc.tutor.line.AwaitedAction;
import unixproc.tutor.line.LabScript;
import unixproc.tutor.line.LessonPosition;
import unixproc.tutor.line.LineDialog;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.question.TypedAnswer;
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
    private final LessonQuestions questions;
    private final TaskPlayer task;
    private final Reminder reminder;
    private LessonPosition position;

    LessonPlayer(
            LabSession session,
            TutorOutput output,
            ScreenHeading heading,
            LessonManner manner,
            LessonListener listener) {
        this.output = output;
        this.listener = listener;
        this.screenOutput = new ScreenOutput(output, heading, !session.options().told());
        this.script = new LabScript(session, heading.lesson());
        this.earlier = new EarlierScreens(heading.lesson(), output, screenOutput);
        this.lines = new LineDialog(session, output, script, manner.fading());
        this.questions = new LessonQuestions(output, manner.order(), listener);
        this.task = new TaskPlayer(session, output, script, lines, this::leavePart);
        this.reminder = new Reminder(output, screenOutput, lines, questions, task);
        this.position = LessonPosition.at(heading.lesson(), 0);
    }

    /** From now on the lesson's own lines must give what the lesson says they give. */
    void judgeLines() {
        script.judge();
    }

    LessonPosition position() {
        return position;
    }

    AwaitedAction awaitedAction() {
        return questions.asksTwin()
                ? AwaitedAction.FOR_ANSWER
                : position.awaitedAction().orElse(AwaitedAction.FOR_NEXT);
    }

    Lesson lesson() {
        return position.lesson();
    }

    /** Goes to the start of a screen; the lab becomes what it is there. */
    void enter(int number, boolean restore) {
        position = LessonPosition.at(lesson(), number);
        listener.screenReached(number);
        boolean fresh = position.shown().startsAfresh();
        script.enter(number, fresh, restore && !fresh);
        questions.leaveTwin();
        earlier.close();
        screenOutput.heading(number);
        if (fresh && number > 0) {
            screenOutput.sayThatTheLabIsNew();
        }
        advance();
    }

    /** Shows parts up to the next one that waits for the learner. */
    private void advance() {
        while (position.awaitedAction().isEmpty()) {
            screenOutput.show(position.here().orElseThrow());
            position = position.nextPart();
        }
        switch (awaitedAction()) {
            case FOR_ANSWER -> questions.ask(position);
            case FOR_LINE -> lines.begin(position).ifPresent(this::lineDone);
            case FOR_TASK -> task.begin(position);
            case FOR_NEXT -> screenOutput.sayWhatNext(position);
            case NOTHING -> output.say("lesson.over");
        }
    }

    private void leavePart() {
        position = position.nextPart();
        advance();
    }

    @Override
    public void sayNext() {
        reminder.say(awaitedAction(), position);
    }

    private void repeat() {
        reminder.repeat(awaitedAction(), position);
    }

    @Override
    public String promptSuffix() {
        return lesson().name() + (awaitedAction() == AwaitedAction.FOR_ANSWER ? " ?" : "");
    }

    @Override
    public void next() {
        if (earlier.isOpen()) {
            earlier.forward(position.shownNumber(), this::repeat);
            return;
        }
        switch (awaitedAction()) {
            case FOR_ANSWER -> output.say("question.first");
            case FOR_LINE -> lines.enter(position).ifPresent(this::lineDone);
            case FOR_TASK -> check();
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> listener.goOn();
        }
    }

    private void leaveScreen() {
        if (questions.askTwin(position)) {
            return;
        }
        if (position.isLastScreen()) {
            position = position.end();
            listener.finished();
        } else {
            LessonPosition next = LessonPosition.at(lesson(), position.screen() + 1);
            boolean solvedAnotherWay =
                    position.shown().task().isPresent() && !next.comingLines().isEmpty();
            enter(next.screen(), solvedAnotherWay || lines.isNeededFor(next));
        }
    }

    private void lineDone(LineDialog.Happened line) {
        position = position.nextLine();
        questions.observed(position.line(), line.value());
        if (position.line() < position.lines().size()) {
            lines.begin(position).ifPresent(this::lineDone);
            return;
        }
        output.gap();
        questions.compare();
        leavePart();
    }

    @Override
    public boolean isAsking() {
        return awaitedAction() == AwaitedAction.FOR_ANSWER;
    }

    @Override
    public void choose(TypedAnswer answer) {
        if (questions.take(answer, position)) {
            leaveQuestion();
        }
    }

    private void leaveQuestion() {
        if (questions.asksTwin()) {
            questions.leaveTwin();
            leaveScreen();
        } else {
            leavePart();
        }
    }

    @Override
    public void beforeChange() {
        earlier.close();
        if (awaitedAction() == AwaitedAction.FOR_LINE) {
            lines.beforeChange(position);
        }
    }

    @Override
    public void ran(TypedLine.ForProcess typed, String letter, LineResult result) {
        if (awaitedAction() == AwaitedAction.FOR_LINE) {
            lines.ran(position, typed, letter, result).ifPresent(this::lineDone);
        } else if (awaitedAction() == AwaitedAction.FOR_TASK) {
            task.lookAfterLine();
        } else {
            sayNext();
        }
    }

    @Override
    public void obeyed(PromptCommand word, String rest) {
        earlier.close();
        if (awaitedAction() == AwaitedAction.FOR_LINE) {
            lines.obeyed(position, word, rest).ifPresent(this::lineDone);
        } else if (awaitedAction() == AwaitedAction.FOR_TASK && word.changesTheLab()) {
            task.lookAfterLine();
        } else {
            sayNext();
        }
    }

    /** A call may have returned that a task waits for. */
    @Override
    public void atRest() {
        if (awaitedAction() == AwaitedAction.FOR_TASK) {
            task.look();
        } else if (awaitedAction() == AwaitedAction.FOR_LINE) {
            lines.atRest(position).ifPresent(this::lineDone);
        }
    }

    @Override
    public void check() {
        if (awaitedAction() == AwaitedAction.FOR_TASK) {
            task.check();
        } else {
            output.say("task.none");
        }
    }

    @Override
    public void hint() {
        switch (awaitedAction()) {
            case FOR_ANSWER -> output.say("question.no-hint");
            case FOR_LINE -> lines.hint(position);
            case FOR_TASK -> task.hint();
            case FOR_NEXT, NOTHING -> output.say("task.none");
        }
    }

    @Override
    public void answer() {
        switch (awaitedAction()) {
            case FOR_ANSWER -> questions.open().reveal();
            case FOR_LINE -> lines.type(position).ifPresent(this::lineDone);
            case FOR_TASK -> task.solve(position);
            case FOR_NEXT, NOTHING -> output.say("task.none");
        }
    }

    /** Leaves the question, the lines or the task and goes on. */
    @Override
    public void skip() {
        switch (awaitedAction()) {
            case FOR_ANSWER -> {
                questions.open().skip();
                leaveQuestion();
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
            if (awaitedAction() == AwaitedAction.FOR_TASK) {
                task.beginAgain(position);
            } else if (!script.differences().all().isEmpty()) {
                lines.putBack(position.screen(), position.line());
            }
        }
        repeat();
    }

    /** What to type to be right, for whoever plays this lesson by itself. */
    String rightAnswer() {
        return questions.open().rightAnswer().or(position::expectedAnswer).orElse("1");
    }
}
