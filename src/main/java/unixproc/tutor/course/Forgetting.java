package unixproc.tutor.course;

import java.nio.file.Path;
import java.util.Optional;
import unixproc.lesson.progress.Progress;
import unixproc.lesson.progress.ProgressStore;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** Forgets one lesson or all of them, and keeps a copy of what was known. */
public final class Forgetting {
    private final Course course;
    private final Messages messages;
    private final Optional<String> lesson;

    /** Of this lesson, or of everything. */
    public Forgetting(Course course, Optional<String> name) {
        this.course = course;
        this.messages = Messages.of("tutor", course.language());
        this.lesson = name.map(this::lesson);
    }

    /** A lesson that is no longer there may still be forgotten. */
    private String lesson(String name) {
        return course.progress().lessons().containsKey(name)
                ? name
                : new LessonReader(course, messages).entry(name).name();
    }

    private Progress rest() {
        return lesson.map(course.progress()::without).orElse(Progress.NONE);
    }

    public boolean isNothing() {
        return rest().equals(course.progress());
    }

    /** What would be gone. */
    public String loss() {
        Progress now = course.progress();
        int lessons = now.lessons().size() - rest().lessons().size();
        int answers = now.reviews().size() - rest().reviews().size();
        return lesson.map(name -> messages.text("reset.lesson", name, answers))
                .orElseGet(() -> messages.text("reset.all", lessons, answers));
    }

    /** Forgets it; gives the file that still knows. */
    public Path forget() {
        ProgressStore.Kept kept = course.replace(rest());
        return kept.copy()
                .orElseThrow(() -> new UserError(kept.failure()
                        .map(sentence -> sentence.text(Messages.of("lesson", course.language())))
                        .orElseThrow()));
    }
}
