package unixproc.lesson.progress;

/** What a learner said about an answer before seeing whether it was right. */
public enum Confidence {
    SURE,
    GUESS,
    UNSAID
}
