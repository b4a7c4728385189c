package unixproc.tutor;

import java.util.stream.Collectors;
import unixproc.lesson.Lesson;
import unixproc.lesson.LessonEntry;
import unixproc.lesson.Parsed;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** Gets a lesson by what somebody called it, or says in one line why it cannot be played. */
final class LessonReader {
    private final Course course;
    private final Messages messages;

    LessonReader(Course course, Messages messages) {
        this.course = course;
        this.messages = messages;
    }

    Lesson read(String name) {
        LessonEntry entry = entry(name);
        Parsed parsed = course.library().read(entry.name(), course.language());
        return parsed.playable().orElseThrow(() -> new UserError(problems(parsed)));
    }

    LessonEntry entry(String name) {
        return course.library().find(name, course.language()).orElseThrow(() -> unknown(name));
    }

    private UserError unknown(String name) {
        String near = String.join(" ", course.library().nearest(name));
        return new UserError(messages.text(near.isEmpty() ? "lesson.nothing" : "lesson.unknown", name, near));
    }

    private String problems(Parsed parsed) {
        Messages words = Messages.of("lesson", course.language());
        return parsed.problems().stream()
                .map(each ->
                        messages.text("lesson.broken", each.file(), each.line(), each.column(), each.sentence(words)))
                .collect(Collectors.joining("\n"));
    }
}
