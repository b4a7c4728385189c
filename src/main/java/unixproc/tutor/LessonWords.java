package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import unixproc.console.Columns;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lesson.Elsewhere;
import unixproc.lesson.Lesson;
import unixproc.lesson.LessonEntry;
import unixproc.lesson.Screen;

/** Words that look at the lessons and change nothing in them. */
final class LessonWords {
    private static final int TITLE_COLUMN = 18;

    private final Voice voice;
    private final Course course;

    LessonWords(Voice voice, Course course) {
        this.voice = voice;
        this.course = course;
    }

    void list(String current) {
        for (LessonEntry entry : course.entries()) {
            boolean here = entry.name().equals(current);
            String sign = here ? voice.theme().here() + " " : "  ";
            String name =
                    Columns.pad(String.format(Locale.ROOT, "%2d  %s", entry.number(), entry.name()), TITLE_COLUMN);
            StyledText title = StyledText.of(
                    here ? Style.STRONG : Style.PLAIN, entry.front().title());
            if (course.progress().isDone(entry.name())) {
                title = title.append(" ").append(Style.GOOD, voice.messages().text("list.done"));
            }
            if (here) {
                title = title.append(" ").append(Style.DIM, voice.messages().text("list.here"));
            }
            voice.print(sign + name, title);
        }
        voice.say(Style.DIM, "list.goto");
    }

    /** The same in other languages; this screen's, or all of the lesson if it has none. */
    void code(Lesson lesson, Screen screen, String asked) {
        List<Elsewhere> all = new ArrayList<>(screen.elsewhere());
        if (all.isEmpty()) {
            lesson.screens().forEach(each -> all.addAll(each.elsewhere()));
        }
        List<Elsewhere> wanted = all.stream()
                .filter(each -> asked.isEmpty() || each.tongue().name().equalsIgnoreCase(asked))
                .toList();
        if (wanted.isEmpty()) {
            voice.say(all.isEmpty() ? "code.none" : "code.other", asked, String.join(" ", tongues(all)));
            return;
        }
        for (Elsewhere each : wanted) {
            voice.say(Style.HEADING, "code.title", each.tongue().title());
            for (String line : each.code().stripTrailing().split("\n")) {
                voice.print("    ", StyledText.of(Style.CODE, line));
            }
            voice.gap();
        }
    }

    private static List<String> tongues(List<Elsewhere> all) {
        return all.stream()
                .map(each -> each.tongue().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    void why(Screen screen) {
        if (screen.why().isPresent()) {
            voice.tell(screen.why().get().text());
        } else {
            voice.say("why.none");
        }
    }
}
