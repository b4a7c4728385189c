package unixproc.tutor.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Screen;
import unixproc.text.Language;
import unixproc.tutor.play.LabScript;

/**
 * The lines of lessons that want to become a program which is not among those that anybody's lesson may run. This is to
 * be shown to a person; it is the lab that holds lines to it.
 */
public final class ExecRequests {
    private static final Pattern EXEC = Pattern.compile("\\bexec\\w*+\\s*+\\(?\\s*+(?:\"([^\"]*)\"|([^\\s,()]*))");

    private final List<String> programs;

    public ExecRequests(List<String> programs) {
        this.programs = programs;
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
        for (Screen screen : lesson.screens()) {
            List<LabLine> all = new ArrayList<>(LabScript.lines(screen));
            screen.task().ifPresent(task -> all.addAll(task.solution()));
            all.stream()
                    .filter(line -> isDemand(line.text()))
                    .forEach(line -> lines.add(lesson.name() + ": " + line.text()));
        }
    }

    private boolean isDemand(String line) {
        for (Matcher exec = EXEC.matcher(line); exec.find(); ) {
            String program = exec.group(1) == null ? exec.group(2) : exec.group(1);
            if (!programs.contains(program.substring(program.lastIndexOf('/') + 1))) {
                return true;
            }
        }
        return false;
    }
}
