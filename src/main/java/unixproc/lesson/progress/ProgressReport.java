package unixproc.lesson.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.text.Language;

/**
 * How far a learner has got with the lessons there are.
 *
 * @param due how many questions are to be asked today
 * @param next the next day after it with questions to ask
 */
public record ProgressReport(LocalDate today, List<Row> lessons, int due, Optional<LocalDate> next) {
    /**
     * One lesson.
     *
     * @param done the day it was finished
     * @param screen the screen to go on with, from 1; 0 where it was never begun
     * @param right how many of the answered questions were right the last time
     */
    public record Row(
            LessonEntry lesson,
            Optional<LocalDate> done,
            int screen,
            int screens,
            int questions,
            int answered,
            int right) {
        public boolean isBegun() {
            return screen > 0;
        }
    }

    public static ProgressReport of(
            LessonLibrary library,
            Language language,
            Progress progress,
            LocalDate today,
            int due,
            Optional<LocalDate> next) {
        List<Row> rows = library.entries(language).stream()
                .map(entry -> row(entry, library.read(entry.name(), language), progress))
                .toList();
        return new ProgressReport(today, rows, due, next);
    }

    private static Row row(LessonEntry entry, ParsedLesson parsedLesson, Progress progress) {
        int screens =
                parsedLesson.lesson().map(lesson -> lesson.screens().size()).orElse(0);
        int questions =
                parsedLesson.lesson().map(lesson -> lesson.predictions().size()).orElse(0);
        LessonProgress reached = progress.lessons().get(entry.name());
        List<Review> answers = progress.reviews().entrySet().stream()
                .filter(each -> each.getKey().lesson().equals(entry.name())
                        && each.getKey().number() < questions)
                .map(each -> each.getValue())
                .toList();
        return new Row(
                entry,
                reached == null ? Optional.empty() : reached.done(),
                reached == null ? 0 : Math.min(reached.screen() + 1, Math.max(screens, 1)),
                screens,
                questions,
                answers.size(),
                (int) answers.stream().filter(Review::right).count());
    }

    public int done() {
        return (int) lessons.stream().filter(row -> row.done().isPresent()).count();
    }

    public int questions() {
        return lessons.stream().mapToInt(Row::questions).sum();
    }

    public int answered() {
        return lessons.stream().mapToInt(Row::answered).sum();
    }

    public int right() {
        return lessons.stream().mapToInt(Row::right).sum();
    }
}
