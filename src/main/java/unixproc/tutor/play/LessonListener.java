package unixproc.tutor.play;

import unixproc.lesson.progress.Confidence;

/** Told how a lesson goes on. */
interface LessonListener {
    void screenReached(int screen);

    /** A question, from 0, was answered. */
    void answered(int question, boolean right, Confidence confidence);

    void finished();

    /** The learner wants more than this lesson has. */
    void goOn();
}
