package unixproc.tutor.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lab.LabGone;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.Task;
import unixproc.tutor.line.LabScript;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.task.LabEvidence;
import unixproc.tutor.task.OpenTask;

/** One lesson tried out from its first screen to its last. */
final class TrialRun {
    private final Lesson lesson;
    private final TrialLines lines;
    private final TrialTimeouts timeouts;
    private final TrialProblems problems;
    private final long start = System.nanoTime();
    private Optional<LabLine> current = Optional.empty();
    private boolean outOfTime;

    TrialRun(Lesson lesson, TrialLines lines, TrialTimeouts timeouts, TrialProblems problems) {
        this.lesson = lesson;
        this.lines = lines;
        this.timeouts = timeouts;
        this.problems = problems;
    }

    /** Goes through the lesson; false when that was the end of the lab. */
    boolean run() {
        try {
            if (!asksWhatChanged()) {
                lines.session().rememberNothing();
            }
            lines.afresh();
            lesson.screens().stream()
                    .takeWhile(screen -> isInTime(screen.place()))
                    .forEach(this::screen);
            return true;
        } catch (LabGone gone) {
            // A lab that never started is nobody's mistake here.
            LabLine line = current.orElseThrow(() -> gone);
            problems.add(line, "lab-lost", gone.lastWords().strip());
            return false;
        }
    }

    private boolean asksWhatChanged() {
        return lesson.screens().stream()
                .flatMap(screen -> LabScript.lines(screen).stream())
                .anyMatch(line -> TypedLine.of(line.text()) instanceof TypedLine.ForTutor word
                        && PromptCommand.starting(word.word(), true).equals(List.of(PromptCommand.DIFF)));
    }

    private void screen(Screen screen) {
        lines.session().programs().offer(lesson, lesson.screens().indexOf(screen));
        if (screen.startsAfresh()) {
            lines.afresh();
        }
        List<TrialLines.Trace> traces = type(LabScript.lines(screen));
        screen.prediction().ifPresent(question -> new QuestionTrial(question, lines, problems).decide(traces));
        screen.task().ifPresent(this::solve);
        lines.endOfScreen();
    }

    private List<TrialLines.Trace> type(List<LabLine> typed) {
        List<TrialLines.Trace> traces = new ArrayList<>();
        for (LabLine line : typed) {
            if (isInTime(line.place())) {
                current = Optional.of(line);
                traces.add(lines.run(line));
            }
        }
        return traces;
    }

    /** Whether there is time for more; says once where there was none any more. */
    private boolean isInTime(Place next) {
        boolean inTime = System.nanoTime() - start < timeouts.lesson().toNanos();
        if (!inTime && !outOfTime) {
            outOfTime = true;
            problems.add(next, "too-long", timeouts.lesson().toSeconds());
        }
        return inTime;
    }

    /** A task is open before its solution and done after it. */
    private void solve(Task task) {
        type(task.scene());
        OpenTask open = new OpenTask(task, new LabEvidence(lines.session()));
        if (open.isDone()) {
            problems.add(task.place(), "task-done-before");
        }
        int before = problems.count();
        type(task.solution());
        if (problems.count() == before && !lines.session().loop().await(open::isDone, timeouts.solution())) {
            unmet(open);
        }
    }

    private void unmet(OpenTask open) {
        List<Verdict> verdicts = open.verdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (!verdict.met()) {
                problems.add(open.task().goals().get(i).place(), "task-unsolved", verdict.found(), verdict.wanted());
            }
        }
    }
}
