package unixproc.lesson.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day on which questions were asked in a review.
 *
 * @param day empty before the first review
 * @param asked how many were answered on it
 */
public record ReviewDay(Optional<LocalDate> day, int asked) {
    /** More than that on one day is work, not remembering. */
    public static final int MOST = 10;

    public static final ReviewDay NONE = new ReviewDay(Optional.empty(), 0);

    ReviewDay oneMore(LocalDate today) {
        return new ReviewDay(Optional.of(today), asked(today) + 1);
    }

    private int asked(LocalDate today) {
        return day.equals(Optional.of(today)) ? asked : 0;
    }

    /** How many may still be asked on a day. */
    int left(LocalDate today) {
        return Math.max(0, MOST - asked(today));
    }
}
