package unixproc.tutor;

import java.util.Optional;
import java.util.stream.Collectors;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Lab;
import unixproc.lesson.Lesson;
import unixproc.lesson.LessonEntry;

/** What is said when a lesson is over. */
final class LessonEnd {
    private final Voice voice;

    LessonEnd(Voice voice) {
        this.voice = voice;
    }

    void tell(Lesson lesson, Optional<LessonEntry> next, Lab.Account account) {
        voice.gap();
        voice.say(Style.HEADING, "end.title", lesson.front().title());
        for (String point : lesson.front().points()) {
            voice.print(StyledText.of(voice.console().theme().bullet() + " " + point));
        }
        String pages = lesson.front().calls().stream().map(Object::toString).collect(Collectors.joining(" "));
        if (!pages.isEmpty()) {
            voice.say("end.pages", pages);
        }
        voice.say("end.account", account.created(), account.ended(), account.created() - account.ended());
        if (next.isPresent()) {
            voice.say("end.next", next.get().front().title(), next.get().name());
        } else {
            voice.say("end.last");
        }
    }
}
