package unixproc.tutor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
    private final Recorder recorder;

    LessonWords(Voice voice, Course course, Recorder recorder) {
        this.voice = voice;
        this.course = course;
        this.recorder = recorder;
    }

    void list(String current) {
        for (LessonEntry entry : course.entries()) {
            boolean here = entry.name().equals(current);
            String mark = here ? voice.console().theme().here() : " ";
            String done =
                    course.progress().isDone(entry.name()) ? voice.messages().text("list.done") : "";
            String name =
                    Columns.pad(String.format(Locale.ROOT, "%2d  %s", entry.number(), entry.name()), TITLE_COLUMN);
            voice.console()
                    .print(StyledText.of(here ? Style.STRONG : Style.PLAIN, mark + " " + name)
                            .append(entry.front().title() + " ")
                            .append(Style.GOOD, done));
        }
        voice.say(Style.DIM, "list.goto");
    }

    /** The same in other languages; this screen's, or the latest screen's that has some. */
    void code(Lesson lesson, Screen screen, String asked) {
        List<Elsewhere> all = new ArrayList<>(screen.elsewhere());
        if (all.isEmpty()) {
            lesson.screens().forEach(each -> all.addAll(each.elsewhere()));
        }
        List<Elsewhere> wanted = all.stream()
                .filter(each -> asked.isEmpty() || each.tongue().name().equalsIgnoreCase(asked))
                .toList();
        if (wanted.isEmpty()) {
            voice.say("code.none");
            return;
        }
        for (Elsewhere each : wanted) {
            voice.say(Style.HEADING, "code.title", each.tongue().title());
            for (String line : each.code().stripTrailing().split("\n")) {
                voice.console().print(StyledText.of(Style.CODE, "    " + line));
            }
            voice.gap();
        }
    }

    void why(Screen screen) {
        if (screen.why().isPresent()) {
            voice.tell(screen.why().get().text());
        } else {
            voice.say("why.none");
        }
    }

    /** Writes all that was shown as Markdown. */
    void save(String file) {
        if (file.isEmpty()) {
            voice.say("save.how");
            return;
        }
        List<String> text = new ArrayList<>(List.of("# unixproc", "", "```text"));
        text.addAll(recorder.shown());
        text.add("```");
        try {
            Files.write(Path.of(file), text);
            voice.say("save.done", file);
        } catch (IOException | InvalidPathException e) {
            voice.say(Style.BAD, "save.failed", file, e.getMessage());
        }
    }
}
