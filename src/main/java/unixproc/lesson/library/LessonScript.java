package unixproc.lesson.library;

import java.util.ArrayList;
import java.util.List;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Screen;
import unixproc.lesson.problem.LessonSource;

/** A lesson's file as something to be run: what is typed, asked and checked, and the text it stands in. */
public record LessonScript(LessonSource source, Lesson lesson) {
    /** Whether there is anything to run in it. */
    boolean hasLines() {
        return lesson.screens().stream()
                .anyMatch(
                        screen -> screen.labLines().isPresent() || screen.task().isPresent());
    }

    /** Whether a run of the other one would show the same: translations differ only in what is read. */
    boolean runsLike(LessonScript other) {
        return running(lesson).equals(running(other.lesson));
    }

    private static List<Object> running(Lesson lesson) {
        List<Object> running = new ArrayList<>();
        for (Screen screen : lesson.screens()) {
            running.add("screen");
            screen.prediction().ifPresent(question -> add(question, running));
            screen.labLines().ifPresent(lab -> {
                running.add(lab.fresh());
                add(lab.lines(), running);
            });
            screen.task().ifPresent(task -> {
                running.add(task.fresh());
                task.goals().forEach(goal -> running.add(goal.check()));
                add(task.scene(), running);
                add(task.solution(), running);
            });
        }
        return running;
    }

    private static void add(Prediction question, List<Object> running) {
        if (question.answer() instanceof Answer.FromLine || question.answer() instanceof Answer.Outputs) {
            running.add(question.answer());
            question.choices()
                    .forEach(choice -> running.add(List.of(choice.text().plain(), choice.right())));
        }
    }

    private static void add(List<LabLine> lines, List<Object> running) {
        for (LabLine line : lines) {
            running.add(line.text());
            running.add(line.expectation());
        }
    }
}
