package unixproc.lesson.check;

/** Something a task wants to be so, as the kernel sees it. */
public interface Check {
    Verdict judge(Evidence evidence);

    /** What must be so, without looking. */
    Sentence wanted();

    /** Whether, unmet as it is, it can no longer become so: whom it is about is gone, or a call was made too often. */
    default boolean isLost(Evidence evidence) {
        return false;
    }

    default Verdict verdict(boolean met, Sentence found) {
        return new Verdict(met, found, wanted());
    }
}
