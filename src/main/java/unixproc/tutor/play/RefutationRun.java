package unixproc.tutor.play;

import java.util.Optional;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Screen;
import unixproc.lesson.progress.QuestionId;
import unixproc.tutor.course.Course;
import unixproc.tutor.line.LabScript;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.show.TutorOutput;

/** Shows what the answer-back to a question of another lesson speaks of: its own lines are run, and seen. */
final class RefutationRun {
    private final Course course;
    private final TutorOutput output;

    RefutationRun(Course course, TutorOutput output) {
        this.course = course;
        this.output = output;
    }

    /** Whether the question has lines to be run. */
    boolean isPossible(QuestionId question) {
        return lesson(question)
                .flatMap(lesson -> screen(lesson, question.number()))
                .filter(screen -> screen.labLines().isPresent())
                .isPresent();
    }

    /** Runs them in a lab that is made what the lesson had made it; nothing in it is left as it was. */
    void show(QuestionId question, LabSession session) {
        Lesson lesson = lesson(question).orElseThrow();
        Screen screen = screen(lesson, question.number()).orElseThrow();
        output.say("recall.run-again", lesson.name());
        LabScript script = new LabScript(session, lesson);
        script.restore(lesson.screens().indexOf(screen), 0);
        screen.labLines().map(LabLines::lines).orElseThrow().forEach(script::type);
        session.loop().settle();
        output.gap();
    }

    private Optional<Lesson> lesson(QuestionId question) {
        return course.library().read(question.lesson(), course.language()).playable();
    }

    private static Optional<Screen> screen(Lesson lesson, int question) {
        return lesson.screens().stream()
                .filter(screen -> screen.prediction().isPresent())
                .skip(question)
                .findFirst();
    }
}
