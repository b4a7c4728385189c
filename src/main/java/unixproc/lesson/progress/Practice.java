package unixproc.lesson.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a learner has typed by themselves, and how much they want to type.
 *
 * @param typed how often each call was typed
 * @param reviewDay how much was asked in a review, and when
 */
public record Practice(Map<String, Integer> typed, LearnerPace learnerPace, ReviewDay reviewDay) {
    public static final Practice NONE = new Practice(Map.of(), LearnerPace.GUIDED, ReviewDay.NONE);

    public Practice {
        typed = Collections.unmodifiableMap(new TreeMap<>(typed));
    }

    public int times(String call) {
        return typed.getOrDefault(call, 0);
    }

    Practice typed(String call) {
        Map<String, Integer> all = new TreeMap<>(typed);
        all.merge(call, 1, Integer::sum);
        return new Practice(all, learnerPace, reviewDay);
    }

    Practice at(LearnerPace other) {
        return new Practice(typed, other, reviewDay);
    }

    Practice reviewed(LocalDate today) {
        return new Practice(typed, learnerPace, reviewDay.oneMore(today));
    }
}
