package unixproc.tutor.play;

import unixproc.lesson.progress.Confidence;

/** Told how a question was answered. */
@FunctionalInterface
interface AnswerListener {
    void answered(boolean right, Confidence confidence);
}
