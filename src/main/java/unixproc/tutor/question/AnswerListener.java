package unixproc.tutor.question;

import unixproc.lesson.progress.Confidence;

/** Told how a question was answered. */
@FunctionalInterface
public interface AnswerListener {
    void answered(boolean right, Confidence confidence);
}
