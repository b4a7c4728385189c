package unixproc.tutor;

import java.util.function.Supplier;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lesson.Confidence;

/**
 * Plays a lesson without anybody there: the right answers, the lesson's lines, the author's solutions, all typed. Lines
 * must give what the lesson says they give, and solutions must solve.
 */
final class SelfPlay {
    /** Something a solution set off may still be on its way when it is judged. */
    private static final int ATTEMPTS = 3;

    private final Workbench bench;
    private final LessonPlay play;
    private final Supplier<StyledText> prompt;
    private boolean unsolved;

    SelfPlay(Workbench bench, LessonPlay play, Supplier<StyledText> prompt) {
        this.bench = bench;
        this.play = play;
        this.prompt = prompt;
    }

    Ending play() {
        play.judgeLines();
        while (play.waiting() != LessonPlay.Waiting.NOTHING) {
            switch (play.waiting()) {
                case FOR_ANSWER -> answer();
                case FOR_TASK -> solve();
                case FOR_NEXT -> {
                    type("");
                    play.next();
                }
                case FOR_LINE, NOTHING -> play.next();
            }
            bench.desk().settle();
        }
        bench.expectations().giveUp();
        return unsolved || bench.expectations().haveFailed() ? Ending.EXPECTATION_FAILED : Ending.WELL;
    }

    private void answer() {
        int right = play.rightChoice().orElse(1);
        type(String.valueOf(right));
        play.answer(right, Confidence.UNSAID);
    }

    private void solve() {
        for (int i = 0; i < ATTEMPTS && play.waiting() == LessonPlay.Waiting.FOR_TASK; i++) {
            type(":" + PromptWord.ANSWER.word());
            play.answer();
            bench.desk().settle();
        }
        if (play.waiting() == LessonPlay.Waiting.FOR_TASK) {
            unsolved = true;
            play.skip();
        }
    }

    private void type(String text) {
        bench.desk().console().showTyped(prompt.get(), StyledText.of(Style.CODE, text));
    }
}
