package unixproc.tutor.play;

import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.TutorOutput;

/** Input while the lesson rests: every line is the learner's own, and whatever is about the lesson has to wait. */
final class FreePlay implements InputMode {
    private final TutorOutput output;

    FreePlay(TutorOutput output) {
        this.output = output;
    }

    @Override
    public String promptSuffix() {
        return "play";
    }

    @Override
    public boolean isAsking() {
        return false;
    }

    @Override
    public void choose(TypedAnswer answer) {
        // Nobody asks.
    }

    @Override
    public void beforeChange() {
        // Nobody judges it.
    }

    @Override
    public void ran(TypedLine.ForProcess typed, String letter, LineResult result) {
        // Nobody judges it.
    }

    @Override
    public void obeyed(PromptCommand word, String rest) {
        // Nobody judges it.
    }

    @Override
    public void sayNext() {
        sayHowToGoOn();
    }

    @Override
    public void atRest() {
        // Nobody waits for it.
    }

    private void sayHowToGoOn() {
        output.say("play.resume");
    }

    @Override
    public void next() {
        sayHowToGoOn();
    }

    @Override
    public void back() {
        sayHowToGoOn();
    }

    @Override
    public void hint() {
        sayHowToGoOn();
    }

    @Override
    public void answer() {
        sayHowToGoOn();
    }

    @Override
    public void check() {
        sayHowToGoOn();
    }

    @Override
    public void skip() {
        sayHowToGoOn();
    }

    @Override
    public void again() {
        sayHowToGoOn();
    }
}
