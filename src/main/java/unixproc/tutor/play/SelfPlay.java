package unixproc.tutor.play;

import java.util.function.Supplier;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.progress.Confidence;
import unixproc.tutor.line.AwaitedAction;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionResult;

/**
 * Plays a lesson without anybody there: the right answers, the lesson's lines, the author's solutions, all typed. Lines
 * must give what the lesson says they give, and solutions must solve.
 */
final class SelfPlay {
    /** Something a solution set off may still be on its way when it is judged. */
    private static final int ATTEMPTS = 3;

    private final LabSession session;
    private final LessonPlayer play;
    private final Supplier<StyledText> prompt;
    private boolean unsolved;

    SelfPlay(LabSession session, LessonPlayer play, Supplier<StyledText> prompt) {
        this.session = session;
        this.play = play;
        this.prompt = prompt;
    }

    SessionResult play() {
        play.judgeLines();
        while (play.awaitedAction() != AwaitedAction.NOTHING) {
            switch (play.awaitedAction()) {
                case FOR_ANSWER -> answer();
                case FOR_TASK -> solve();
                case FOR_NEXT -> {
                    type("");
                    play.next();
                }
                case FOR_LINE, NOTHING -> play.next();
            }
            session.loop().settle();
        }
        session.expectations().giveUp();
        return unsolved || session.expectations().haveFailed() ? SessionResult.EXPECTATION_FAILED : SessionResult.WELL;
    }

    private void answer() {
        String right = play.rightAnswer();
        type(right);
        play.choose(new TypedAnswer(right, Confidence.UNSAID));
    }

    private void solve() {
        for (int i = 0; i < ATTEMPTS && play.awaitedAction() == AwaitedAction.FOR_TASK; i++) {
            type(":" + PromptCommand.ANSWER.word());
            play.answer();
            session.loop().settle();
        }
        if (play.awaitedAction() == AwaitedAction.FOR_TASK) {
            unsolved = true;
            play.skip();
        }
    }

    private void type(String text) {
        session.loop().console().showTyped(prompt.get(), StyledText.of(Style.CODE, text));
    }
}
