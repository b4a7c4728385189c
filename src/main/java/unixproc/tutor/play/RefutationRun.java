package unixproc.tutor.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import unixproc.lesson.model.LabLine;
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

    /**
     * Runs them in a lab that is made what the lesson had made it; nothing in it is left as it was.
     *
     * @param sessions is asked for a lab only if there are lines to run
     * @return whether there were
     */
    boolean show(QuestionId question, Supplier<LabSession> sessions) {
        Optional<Lesson> lesson = lesson(question);
        Optional<Screen> screen = lesson.flatMap(each -> screen(each, question.number()));
        Optional<List<LabLine>> lines = screen.flatMap(Screen::labLines).map(LabLines::lines);
        lines.ifPresent(all -> {
            LabSession session = sessions.get();
            output.say("recall.run-again", question.lesson());
            LabScript script = new LabScript(session, lesson.orElseThrow());
            script.restore(lesson.orElseThrow().screens().indexOf(screen.orElseThrow()), 0);
            all.forEach(script::type);
            session.loop().settle();
            output.gap();
        });
        return lines.isPresent();
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
