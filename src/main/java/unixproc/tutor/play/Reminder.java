package unixproc.tutor.play;

import unixproc.console.text.Style;
import unixproc.tutor.line.AwaitedAction;
import unixproc.tutor.line.LessonPosition;
import unixproc.tutor.line.LineDialog;
import unixproc.tutor.show.TutorOutput;

/** Says again what a screen waits for, so that nobody has to scroll back for it. */
final class Reminder {
    private final TutorOutput output;
    private final ScreenOutput screenOutput;
    private final LineDialog lines;
    private final LessonQuestions questions;
    private final TaskPlayer task;

    Reminder(
            TutorOutput output,
            ScreenOutput screenOutput,
            LineDialog lines,
            LessonQuestions questions,
            TaskPlayer task) {
        this.output = output;
        this.screenOutput = screenOutput;
        this.lines = lines;
        this.questions = questions;
        this.task = task;
    }

    /** In one line. */
    void say(AwaitedAction awaited, LessonPosition position) {
        switch (awaited) {
            case FOR_ANSWER -> questions.open().sayHow();
            case FOR_LINE -> lines.say(position);
            case FOR_TASK -> output.say(Style.STRONG, "task.open");
            case FOR_NEXT -> screenOutput.sayWhatNext(position);
            case NOTHING -> output.say("lesson.over");
        }
    }

    /** A question or a task as a whole, anything else in one line. */
    void repeat(AwaitedAction awaited, LessonPosition position) {
        switch (awaited) {
            case FOR_ANSWER -> questions.open().repeat();
            case FOR_TASK -> task.repeat();
            case FOR_LINE, FOR_NEXT, NOTHING -> say(awaited, position);
        }
    }
}
