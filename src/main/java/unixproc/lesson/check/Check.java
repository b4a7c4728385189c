package unixproc.lesson.check;

/** Something a task wants to be so, as the kernel sees it. */
public interface Check {
    Verdict judge(Evidence evidence);

    /** What must be so, without looking. */
    Sentence wanted();

    default Verdict verdict(boolean met, Sentence found) {
        return new Verdict(met, found, wanted());
    }
}
