package unixproc.tutor.prompt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.Lesson;

/** The programs in other languages that a lesson has to play, by the names of the languages. */
public final class OfferedPrograms {
    private List<Elsewhere> programs = List.of();

    /** From now on those of this lesson; where there are several in one language, that of this screen is meant. */
    public void offer(Lesson lesson, int screen) {
        List<Elsewhere> all = new ArrayList<>(lesson.screens().get(screen).elsewhere());
        lesson.screens().forEach(each -> all.addAll(each.elsewhere()));
        programs = all;
    }

    /** Whether this is the name of a language in which a lesson may have programs. */
    static boolean isLanguage(String word) {
        return Arrays.stream(Elsewhere.Tongue.values())
                .anyMatch(tongue -> tongue.name().equalsIgnoreCase(word));
    }

    Optional<Elsewhere> find(String language) {
        return programs.stream()
                .filter(one -> one.tongue().name().equalsIgnoreCase(language))
                .findFirst();
    }
}
