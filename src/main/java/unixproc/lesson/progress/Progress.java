package unixproc.lesson.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of a learner from one day to the next.
 *
 * @param current the lesson they were in last
 * @param agreed fingerprints of the lesson folders whose lessons they allowed to run anything
 */
public record Progress(
        Optional<String> current,
        Map<String, LessonProgress> lessons,
        Map<QuestionId, Review> reviews,
        Set<String> agreed,
        Practice practice) {
    public static final Progress NONE = new Progress(Optional.empty(), Map.of(), Map.of(), Set.of(), Practice.NONE);

    public Progress {
        lessons = Collections.unmodifiableMap(new LinkedHashMap<>(lessons));
        reviews = Collections.unmodifiableMap(new LinkedHashMap<>(reviews));
        agreed = Collections.unmodifiableSet(new LinkedHashSet<>(agreed));
    }

    /** The learner is on this screen, from 0, of this lesson now. */
    public Progress at(String lesson, int screen) {
        return with(lesson, new LessonProgress(screen, done(lesson)));
    }

    /** The learner has come to the end of this lesson. */
    public Progress finished(String lesson, LocalDate today) {
        LocalDate day = done(lesson).orElse(today);
        return with(lesson, new LessonProgress(0, Optional.of(day)));
    }

    /** A question was answered, in its lesson or later. */
    public Progress answered(QuestionId question, boolean right, Confidence confidence, LocalDate today) {
        Map<QuestionId, Review> all = new LinkedHashMap<>(reviews);
        Review before = reviews.get(question);
        all.put(
                question,
                before == null ? Review.first(right, confidence, today) : before.answered(right, confidence, today));
        return new Progress(current, lessons, all, agreed, practice);
    }

    /** The same with one more question asked in a review. */
    public Progress reviewed(LocalDate today) {
        return new Progress(current, lessons, reviews, agreed, practice.reviewed(today));
    }

    /** How many questions a review may still ask on a day. */
    public int reviewsLeft(LocalDate today) {
        return practice.reviewDay().left(today);
    }

    /** The questions to ask today: what was missed first, before all else what they had been sure of. */
    public List<QuestionId> due(LocalDate today) {
        return reviews.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(today))
                .sorted(Comparator.comparingInt((Map.Entry<QuestionId, Review> entry) ->
                                entry.getValue().urgency())
                        .thenComparing(entry -> entry.getValue().due()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The questions of these lessons that were answered before, the missed ones first, then those to come up soonest. */
    public List<QuestionId> met(List<String> lessons) {
        return reviews.entrySet().stream()
                .filter(entry -> lessons.contains(entry.getKey().lesson()))
                .sorted(Comparator.comparing((Map.Entry<QuestionId, Review> entry) ->
                                entry.getValue().right())
                        .thenComparing(entry -> entry.getValue().due()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The questions to ask on days to come, the first of these days first. */
    public SortedMap<LocalDate, List<QuestionId>> dueAfter(LocalDate today) {
        SortedMap<LocalDate, List<QuestionId>> later = new TreeMap<>();
        reviews.forEach((question, review) -> {
            if (!review.isDue(today) && !review.isKnown()) {
                later.computeIfAbsent(review.due(), day -> new ArrayList<>()).add(question);
            }
        });
        return later;
    }

    /** The screen to go on with in this lesson, from 0. */
    public int screen(String lesson) {
        return lessons.containsKey(lesson) ? lessons.get(lesson).screen() : 0;
    }

    public boolean isDone(String lesson) {
        return done(lesson).isPresent();
    }

    /** The same without anything of this lesson. */
    public Progress without(String lesson) {
        Map<String, LessonProgress> others = new LinkedHashMap<>(lessons);
        others.remove(lesson);
        Map<QuestionId, Review> otherReviews = new LinkedHashMap<>(reviews);
        otherReviews.keySet().removeIf(question -> question.lesson().equals(lesson));
        return new Progress(current.filter(name -> !name.equals(lesson)), others, otherReviews, agreed, practice);
    }

    public Progress agreedTo(String fingerprint) {
        Set<String> all = new LinkedHashSet<>(agreed);
        all.add(fingerprint);
        return new Progress(current, lessons, reviews, all, practice);
    }

    /** The learner has typed this call by themselves. */
    public Progress typed(String call) {
        return new Progress(current, lessons, reviews, agreed, practice.typed(call));
    }

    public Progress at(LearnerPace learnerPace) {
        return new Progress(current, lessons, reviews, agreed, practice.at(learnerPace));
    }

    private Optional<LocalDate> done(String lesson) {
        return Optional.ofNullable(lessons.get(lesson)).flatMap(LessonProgress::done);
    }

    private Progress with(String lesson, LessonProgress progress) {
        Map<String, LessonProgress> all = new LinkedHashMap<>(lessons);
        all.put(lesson, progress);
        return new Progress(Optional.of(lesson), all, reviews, agreed, practice);
    }
}
