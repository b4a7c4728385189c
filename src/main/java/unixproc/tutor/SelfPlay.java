package unixproc.tutor;

import java.util.function.Supplier;
import unixproc.lesson.Confidence;

/**
 * Plays a lesson without anybody there: the right answers, the lesson's lines, the author's solutions. Lines must give
 * what the lesson says they give, and solutions must solve.
 */
final class SelfPlay {
    /** Something a solution set off may still be on its way when it is judged. */
    private static final int ATTEMPTS = 3;

    private final Workbench bench;
    private final Supplier<LessonPlay> lesson;
    private boolean unsolved;

    SelfPlay(Workbench bench, Supplier<LessonPlay> lesson) {
        this.bench = bench;
        this.lesson = lesson;
    }

    Ending play() {
        LessonPlay play = lesson.get();
        play.judgeLines();
        while (play.waiting() != LessonPlay.Waiting.NOTHING) {
            switch (play.waiting()) {
                case FOR_ANSWER -> play.answer(play.rightChoice().orElse(1), Confidence.UNSAID);
                case FOR_TASK -> solve(play);
                case FOR_LINE, FOR_NEXT, NOTHING -> play.next();
            }
            bench.desk().settle();
        }
        bench.expectations().giveUp();
        return unsolved || bench.expectations().haveFailed() ? Ending.EXPECTATION_FAILED : Ending.WELL;
    }

    private void solve(LessonPlay play) {
        for (int i = 0; i < ATTEMPTS && play.waiting() == LessonPlay.Waiting.FOR_TASK; i++) {
            play.answer();
            bench.desk().settle();
        }
        if (play.waiting() == LessonPlay.Waiting.FOR_TASK) {
            unsolved = true;
            play.skip();
        }
    }
}
