package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.lab.Lab;
import unixproc.lab.remote.RealLab;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.progress.ProgressStore;
import unixproc.text.Language;
import unixproc.tutor.course.Course;

/**
 * Somebody who does all that the lessons ask, one lesson after another: they type, and do not only press Enter. The
 * first two lessons by default; {@code -Dunixproc.typed.lessons=all} plays them all.
 */
@Timeout(400)
class GuidedLessonsIT {
    private static final int MOST_ENTERS = 12;
    private static final int LEAST_TYPED = 200;
    private static final boolean ALL =
            System.getProperty("unixproc.typed.lessons", "").equals("all");

    @Test
    void eachLessonIsTypedToItsEndWithFewEnters() {
        LessonLibrary library = LessonLibrary.open(Path.of("lessons"));
        Course course = new Course(library, new ProgressStore(Optional.empty()), Language.EN, Clock.systemUTC(), true);
        List<String> names = library.entries(Language.EN).stream()
                .map(LessonEntry::name)
                .limit(ALL ? Integer.MAX_VALUE : 2)
                .toList();
        List<String> told = new ArrayList<>();
        int typed = 0;
        try (Lab lab = RealLab.start()) {
            for (String name : names) {
                TypingLearner learner = new TypingLearner(Played.shared(lab).get(), course, name);
                learner.solvesTasks();
                assertThat(learner.play(List::of)).as(name).isEmpty();
                typed += learner.typed();
                told.add(name + ": typed " + learner.typed() + ", Enters " + learner.enters());
                assertThat(learner.enters()).as(String.join("; ", told)).isLessThanOrEqualTo(MOST_ENTERS);
            }
        }
        RealLab.nothingIsLeft();
        if (ALL) {
            assertThat(typed).as(String.join("; ", told)).isGreaterThanOrEqualTo(LEAST_TYPED);
        }
        assertThat(told).hasSize(names.size());
        System.getLogger(GuidedLessonsIT.class.getName()).log(System.Logger.Level.DEBUG, String.join("; ", told));
    }
}
