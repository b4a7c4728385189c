package unixproc.tutor.play;

import unixproc.lesson.progress.LearnerPace;
import unixproc.tutor.course.Course;
import unixproc.tutor.show.TutorOutput;

/** Changes how much of a line a lesson gives away; the course remembers it. */
final class PaceDialog {
    private final Course course;
    private final TutorOutput output;

    PaceDialog(Course course, TutorOutput output) {
        this.course = course;
        this.output = output;
    }

    /** Takes the pace that is named; says which there are when none of that name is there. */
    void choose(String word) {
        LearnerPace.of(word)
                .ifPresentOrElse(
                        pace -> {
                            course.setPace(pace);
                            output.say("pace.is." + pace.word());
                        },
                        () -> output.say("pace.how", course.learnerPace().word()));
    }
}
