package unixproc.lesson.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of the lesson's lines the learner types. */
public enum LearnerPace {
    /** None: every line is shown whole, and Enter types it. */
    WATCH,
    /** Those whose calls they have typed before. */
    GUIDED,
    /** All that say what they are after. */
    SOLO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LearnerPace> of(String word) {
        return Arrays.stream(values())
                .filter(learnerPace -> learnerPace.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
