package unixproc.tutor.play;

import unixproc.lesson.model.Lesson;
import unixproc.lesson.progress.Confidence;
import unixproc.lesson.progress.QuestionId;
import unixproc.tutor.course.Course;

/**
 * Keeps the learner's place in a lesson, and what they answered.
 *
 * @param whenFinished what is to be done besides when the lesson is over
 * @param onward begins what comes after it
 */
record PlaceKeeper(Course course, Lesson lesson, Runnable whenFinished, Runnable onward) implements LessonListener {
    @Override
    public void screenReached(int screen) {
        course.at(lesson.name(), screen);
    }

    @Override
    public void answered(int question, boolean right, Confidence confidence) {
        course.answered(new QuestionId(lesson.name(), question), right, confidence);
    }

    @Override
    public void finished() {
        course.finished(lesson.name());
        whenFinished.run();
    }

    @Override
    public void goOn() {
        onward.run();
    }
}
