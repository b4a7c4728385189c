package unixproc.tutor;

import java.util.function.Supplier;
import unixproc.lesson.Confidence;

/** Plays a lesson without anybody there: the right answers, the lesson's lines, the author's solutions. */
final class SelfPlay {
    private final Workbench bench;
    private final Supplier<LessonPlay> lesson;

    SelfPlay(Workbench bench, Supplier<LessonPlay> lesson) {
        this.bench = bench;
        this.lesson = lesson;
    }

    void play() {
        LessonPlay play = lesson.get();
        while (play.waiting() != LessonPlay.Waiting.NOTHING) {
            switch (play.waiting()) {
                case FOR_ANSWER -> play.answer(play.rightChoice().orElse(1), Confidence.UNSAID);
                case FOR_TASK -> play.answer();
                case FOR_LINE, FOR_NEXT, NOTHING -> play.next();
            }
            bench.desk().settle();
        }
    }
}
