package unixproc.tutor.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Screen;
import unixproc.text.Language;
import unixproc.tutor.line.LabScript;

/**
 * The lines of lessons that ask for more than anybody's lesson is given: other programs, the internet, files elsewhere.
 * This is to be shown to a person; it is the kernel that holds lines to it.
 */
public final class ConsentRequests {
    private final StrangersLimits limits;

    /** @param programs those that anybody's lesson may run */
    public ConsentRequests(List<String> programs) {
        this.limits = new StrangersLimits(programs);
    }

    /** Such lines, each behind the name of its lesson; in all languages, because an agreement is to all of them. */
    public List<String> of(LessonLibrary library) {
        Set<String> lines = new LinkedHashSet<>();
        for (LessonEntry entry : library.entries(Language.EN)) {
            for (Language language : Language.values()) {
                library.read(entry.name(), language).lesson().ifPresent(lesson -> add(lesson, lines));
            }
        }
        return List.copyOf(lines);
    }

    private void add(Lesson lesson, Set<String> lines) {
        List<String> all = new ArrayList<>();
        for (Screen screen : lesson.screens()) {
            LabScript.lines(screen).stream().map(LabLine::text).forEach(all::add);
            screen.task()
                    .ifPresent(
                            task -> task.solution().stream().map(LabLine::text).forEach(all::add));
        }
        asking(all).forEach(line -> lines.add(lesson.name() + ": " + line));
    }

    /** Those of one lesson's lines that ask for more. */
    List<String> asking(List<String> lines) {
        boolean inScratch =
                lines.stream().flatMap(line -> WrittenCall.in(line).stream()).noneMatch(StrangersLimits::leavesScratch);
        return lines.stream()
                .filter(line -> WrittenCall.in(line).stream().anyMatch(call -> limits.areExceededBy(call, inScratch)))
                .toList();
    }
}
