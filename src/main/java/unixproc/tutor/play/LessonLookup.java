package unixproc.tutor.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.GlossaryTerm;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Screen;
import unixproc.tutor.course.Course;
import unixproc.tutor.show.Pager;
import unixproc.tutor.show.TranscriptFile;
import unixproc.tutor.show.TutorOutput;

/** Words that look at the lessons and change nothing in them. */
final class LessonLookup {
    private static final int TITLE_COLUMN = 18;

    private final TutorOutput output;
    private final Course course;
    private final Pager pager;
    private final TranscriptFile files;

    LessonLookup(TutorOutput output, Course course, Pager pager, TranscriptFile files) {
        this.output = output;
        this.course = course;
        this.pager = pager;
        this.files = files;
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

    /** Shows the same in another language, or writes it to the file that is named behind the language. */
    void code(Lesson lesson, Screen screen, String languageAndFile) {
        String[] words = languageAndFile.split("\\s+", 2);
        List<Elsewhere> programs = programs(lesson, screen, words[0]);
        if (words.length == 2 && !programs.isEmpty()) {
            String code = programs.get(0).code().stripTrailing();
            output.print(StyledText.of(Style.TUTOR, files.write(words[1], List.of(code.split("\n")))));
        } else {
            pager.show(listing(programs));
        }
    }

    /** The same in other languages, this screen's, or all of the lesson if it has none; says which there are where that is wanted. */
    private List<Elsewhere> programs(Lesson lesson, Screen screen, String asked) {
        List<Elsewhere> all = new ArrayList<>(screen.elsewhere());
        if (all.isEmpty()) {
            lesson.screens().forEach(each -> all.addAll(each.elsewhere()));
        }
        List<Elsewhere> wanted = all.stream()
                .filter(each -> each.tongue().name().equalsIgnoreCase(asked))
                .toList();
        if (all.isEmpty()) {
            output.say("code.none");
        } else if (asked.isEmpty()) {
            output.say("code.which", String.join(" ", tongues(all)));
        } else if (wanted.isEmpty()) {
            output.say("code.other", asked, String.join(" ", tongues(all)));
        }
        return wanted;
    }

    /** Programs as they are to be typed or copied: without a sign before them, and never wrapped. */
    private List<StyledText> listing(List<Elsewhere> programs) {
        List<StyledText> lines = new ArrayList<>();
        for (Elsewhere each : programs) {
            lines.add(StyledText.of(
                    Style.HEADING,
                    output.messages().text("code.title", each.tongue().title())));
            for (String line : each.code().stripTrailing().split("\n")) {
                lines.add(StyledText.of(Style.CODE, line));
            }
            lines.add(StyledText.empty());
        }
        return lines;
    }

    /** Explains a term of the glossary; false when there is none of this name. */
    boolean term(String name) {
        Optional<GlossaryTerm> term =
                course.library().glossary(course.language()).find(name);
        term.ifPresent(found -> {
            output.print(StyledText.of(Style.STRONG, found.name()));
            output.tell("  ", found.text());
            course.entries().stream()
                    .filter(entry -> entry.front().defines().contains(found.key()))
                    .findFirst()
                    .ifPresent(entry -> output.say(Style.DIM, "term.lesson", entry.number(), entry.name()));
        });
        return term.isPresent();
    }

    /** Writes the lesson as it was shown into a file, or all that was shown where {@code all} stands before its name. */
    void save(String file, Lesson lesson, int begunAt) {
        boolean all = file.startsWith("all ");
        String name = all ? file.substring("all ".length()).strip() : file;
        output.print(StyledText.of(Style.TUTOR, files.save(name, lesson.front().title(), all ? 0 : begunAt)));
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
