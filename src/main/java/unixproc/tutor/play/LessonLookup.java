package unixproc.tutor.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Screen;
import unixproc.tutor.course.Course;
import unixproc.tutor.show.TutorOutput;

/** Words that look at the lessons and change nothing in them. */
final class LessonLookup {
    private static final int TITLE_COLUMN = 18;

    private final TutorOutput output;
    private final Course course;

    LessonLookup(TutorOutput output, Course course) {
        this.output = output;
        this.course = course;
    }

    void list(String current) {
        for (LessonEntry entry : course.entries()) {
            boolean here = entry.name().equals(current);
            String sign = here ? output.theme().here() + " " : "  ";
            String name =
                    Columns.pad(String.format(Locale.ROOT, "%2d  %s", entry.number(), entry.name()), TITLE_COLUMN);
            StyledText title = StyledText.of(
                    here ? Style.STRONG : Style.PLAIN, entry.front().title());
            if (course.progress().isDone(entry.name())) {
                title = title.append(" ").append(Style.GOOD, output.messages().text("list.done"));
            }
            if (here) {
                title = title.append(" ").append(Style.DIM, output.messages().text("list.here"));
            }
            output.print(sign + name, title);
        }
        output.say(Style.DIM, "list.goto");
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
            output.say(all.isEmpty() ? "code.none" : "code.other", asked, String.join(" ", tongues(all)));
            return;
        }
        for (Elsewhere each : wanted) {
            output.say(Style.HEADING, "code.title", each.tongue().title());
            for (String line : each.code().stripTrailing().split("\n")) {
                output.print("    ", StyledText.of(Style.CODE, line));
            }
            output.gap();
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
            output.tell(screen.why().get().text());
        } else {
            output.say("why.none");
        }
    }
}
