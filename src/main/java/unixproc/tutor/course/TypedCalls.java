package unixproc.tutor.course;

import unixproc.lesson.progress.LearnerPace;

/** What the learner has typed by themselves so far, and how fast they want to be left alone. */
public interface TypedCalls {
    /** How often a call was typed by the learner, in whatever line. */
    int timesTyped(String call);

    void typed(String call);

    LearnerPace learnerPace();
}
