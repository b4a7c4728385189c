package unixproc.tutor.course;

import java.util.stream.Collectors;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** Gets a lesson by what somebody called it, or says in one line why it cannot be played. */
public final class LessonReader {
    private final Course course;
    private final Messages messages;

    public LessonReader(Course course, Messages messages) {
        this.course = course;
        this.messages = messages;
    }

    public Lesson read(String name) {
        LessonEntry entry = entry(name);
        ParsedLesson parsedLesson = course.library().read(entry.name(), course.language());
        return parsedLesson.playable().orElseThrow(() -> new UserError(problems(parsedLesson)));
    }

    LessonEntry entry(String name) {
        return course.library().find(name, course.language()).orElseThrow(() -> unknown(name));
    }

    private UserError unknown(String name) {
        String near = String.join(" ", course.library().nearest(name));
        return new UserError(messages.text(near.isEmpty() ? "lesson.nothing" : "lesson.unknown", name, near));
    }

    private String problems(ParsedLesson parsedLesson) {
        Messages words = Messages.of("lesson", course.language());
        return parsedLesson.problems().stream()
                .map(each ->
                        messages.text("lesson.broken", each.file(), each.line(), each.column(), each.sentence(words)))
                .collect(Collectors.joining("\n"));
    }
}
