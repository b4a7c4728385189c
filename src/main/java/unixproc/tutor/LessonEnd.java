package unixproc.tutor;

import java.util.Optional;
import java.util.stream.Collectors;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lesson.Lesson;
import unixproc.lesson.LessonEntry;

/** What is said when a lesson is over. */
final class LessonEnd {
    private final Voice voice;

    LessonEnd(Voice voice) {
        this.voice = voice;
    }

    void tell(Lesson lesson, Optional<LessonEntry> next, Books.Balance books) {
        voice.gap();
        voice.say(Style.HEADING, "end.title", lesson.front().title());
        voice.gap();
        for (String point : lesson.front().points()) {
            voice.print(voice.theme().bullet() + " ", StyledText.of(point));
        }
        voice.gap();
        String pages = lesson.front().calls().stream().map(Object::toString).collect(Collectors.joining(" "));
        if (!pages.isEmpty()) {
            voice.say(Style.PLAIN, "end.pages", pages);
        }
        voice.say(Style.PLAIN, "end.account", books.created(), books.reaped(), books.left());
        voice.gap();
        if (next.isPresent()) {
            voice.say("end.next", next.get().front().title(), next.get().name());
        } else {
            voice.say("end.last");
        }
    }
}
