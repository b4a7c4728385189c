package unixproc.tutor.play;

import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.TutorOutput;

/** Input before a lesson, while questions of earlier lessons are asked. */
final class RecallInput implements InputMode {
    private final Recall recall;
    private final String lesson;
    private final TutorOutput output;
    private final Runnable whenOver;

    /** @param whenOver begins the lesson */
    RecallInput(Recall recall, String lesson, TutorOutput output, Runnable whenOver) {
        this.recall = recall;
        this.lesson = lesson;
        this.output = output;
        this.whenOver = whenOver;
    }

    @Override
    public String promptSuffix() {
        return recall.isAsking() ? lesson + " ?" : lesson;
    }

    @Override
    public boolean isAsking() {
        return recall.isAsking();
    }

    @Override
    public void choose(TypedAnswer answer) {
        recall.answer(answer);
    }

    @Override
    public void beforeChange() {
        // The lesson has not begun.
    }

    @Override
    public void ran(TypedLine.ForProcess typed, String letter, LineResult result) {
        // The lesson has not begun.
    }

    @Override
    public void obeyed(PromptCommand word, String rest) {
        // The lesson has not begun.
    }

    @Override
    public void sayNext() {
        recall.repeat();
    }

    @Override
    public void atRest() {
        // The lesson has not begun.
    }

    private void beginLessonIfOver() {
        if (recall.isOver()) {
            whenOver.run();
        }
    }

    @Override
    public void next() {
        recall.next();
        beginLessonIfOver();
    }

    @Override
    public void skip() {
        recall.drop();
        beginLessonIfOver();
    }

    @Override
    public void answer() {
        recall.reveal();
    }

    @Override
    public void hint() {
        output.say("question.no-hint");
    }

    @Override
    public void again() {
        recall.repeat();
    }

    @Override
    public void back() {
        output.say("recall.here");
    }

    @Override
    public void check() {
        output.say("recall.here");
    }
}
