package unixproc.lesson.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unixproc.lesson.model.Place;
import unixproc.text.SimilarNames;

/** Gathers what is wrong with one lesson file, so that an author sees all of it at once. */
public final class Problems {
    /** More than this helps nobody. */
    private static final int MOST = 50;

    private final LessonSource source;
    private final List<LessonProblem> found = new ArrayList<>();

    public Problems(LessonSource source) {
        this.source = source;
    }

    public LessonSource source() {
        return source;
    }

    public void add(Place place, String key, Object... words) {
        if (found.size() < MOST) {
            found.add(LessonProblem.of(source, place, key, words));
        }
    }

    /** A name that is not one of those known; it says the nearest. */
    public void unknown(Place place, String key, String name, List<String> known) {
        add(place, key, name, SimilarNames.list(name, known));
    }

    public int count() {
        return found.size();
    }

    public List<LessonProblem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(LessonProblem::line).thenComparingInt(LessonProblem::column))
                .distinct()
                .toList();
    }
}
