package unixproc.tutor.play;

import java.util.ArrayDeque;
import java.util.Deque;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Screen;
import unixproc.lesson.progress.Confidence;

/** Questions that are asked once more, with other numbers, of those who were sure and wrong. */
final class Twins {
    private static final int SCREENS_LATER = 2;

    private final Deque<Due> due = new ArrayDeque<>();

    /**
     * A twin that waits for its turn.
     *
     * @param number which of the lesson's questions it is the twin of
     * @param screen before which screen, from 0, it is asked
     */
    record Due(Prediction question, int number, int screen) {}

    /** A question of a screen was answered. */
    void answered(Screen screen, int number, int at, boolean right, Confidence confidence) {
        if (!right && confidence == Confidence.SURE) {
            screen.twin().ifPresent(twin -> due.addLast(new Due(twin, number, at + SCREENS_LATER)));
        }
    }

    /** Whether one is to be asked before this screen; at the end of a lesson all are. */
    boolean isDue(int screen, boolean atEnd) {
        return !due.isEmpty() && (atEnd || due.getFirst().screen() <= screen);
    }

    Due next() {
        return due.removeFirst();
    }
}
