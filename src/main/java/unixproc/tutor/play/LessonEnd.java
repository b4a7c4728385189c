package unixproc.tutor.play;

import java.util.Optional;
import java.util.stream.Collectors;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.model.Lesson;
import unixproc.tutor.show.TutorOutput;

/** What is said when a lesson is over. */
final class LessonEnd {
    private final TutorOutput output;

    LessonEnd(TutorOutput output) {
        this.output = output;
    }

    void tell(Lesson lesson, Optional<LessonEntry> next, ProcessTally.Balance balance) {
        output.gap();
        output.say(Style.HEADING, "end.title", lesson.front().title());
        output.gap();
        for (String point : lesson.front().points()) {
            output.print(output.theme().bullet() + " ", StyledText.of(point));
        }
        output.gap();
        String pages = lesson.front().calls().stream().map(Object::toString).collect(Collectors.joining(" "));
        if (!pages.isEmpty()) {
            output.say(Style.PLAIN, "end.pages", pages);
        }
        output.say(Style.PLAIN, "end.account", balance.created(), balance.reaped(), balance.left());
        output.gap();
        if (next.isPresent()) {
            output.say("end.next", next.get().front().title(), next.get().name());
        } else {
            output.say("end.last");
        }
    }
}
