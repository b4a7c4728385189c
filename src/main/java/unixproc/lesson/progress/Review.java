package unixproc.lesson.progress;

import java.time.LocalDate;

/**
 * How a question went, and when it is to be asked again.
 *
 * @param stage how often it was answered right since it was last missed
 * @param due the day from which it may be asked
 * @param right whether it was answered right the last time
 */
public record Review(int stage, LocalDate due, boolean right, Confidence confidence) {
    /** Days from one time to the next; whoever was right after the last of them knows it. */
    private static final int[] DAYS = {1, 3, 7, 21};

    static Review first(boolean right, Confidence confidence, LocalDate today) {
        return new Review(0, today.plusDays(DAYS[0]), right, confidence);
    }

    /** After one more answer. A right guess is asked again after as long; a miss starts over. */
    Review answered(boolean nowRight, Confidence nowConfidence, LocalDate today) {
        if (nowRight && !isDue(today)) {
            return this;
        }
        int next = !nowRight ? 0 : nowConfidence == Confidence.GUESS ? stage : stage + 1;
        LocalDate again = today.plusDays(DAYS[Math.min(next, DAYS.length - 1)]);
        return new Review(next, again, nowRight, nowConfidence);
    }

    boolean isDue(LocalDate today) {
        return !isKnown() && !due.isAfter(today);
    }

    /** Whether it need not be asked any more. */
    boolean isKnown() {
        return stage >= DAYS.length;
    }

    /** What was believed firmly and is wrong comes first: it is mended best while it surprises. */
    int urgency() {
        if (right) {
            return confidence == Confidence.GUESS ? 2 : 3;
        }
        return confidence == Confidence.SURE ? 0 : 1;
    }
}
