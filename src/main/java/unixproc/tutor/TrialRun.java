package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lab.LabGone;
import unixproc.lab.Outcome;
import unixproc.lesson.LabLine;
import unixproc.lesson.LabLines;
import unixproc.lesson.Lesson;
import unixproc.lesson.ObservedValue;
import unixproc.lesson.Place;
import unixproc.lesson.Prediction;
import unixproc.lesson.Screen;
import unixproc.lesson.Task;
import unixproc.lesson.Verdict;

/** One lesson tried out from its first screen to its last. */
final class TrialRun {
    private final Lesson lesson;
    private final TrialLines lines;
    private final Patience patience;
    private final Findings findings;
    private final long start = System.nanoTime();
    private Optional<LabLine> current = Optional.empty();
    private boolean outOfTime;

    TrialRun(Lesson lesson, TrialLines lines, Patience patience, Findings findings) {
        this.lesson = lesson;
        this.lines = lines;
        this.patience = patience;
        this.findings = findings;
    }

    /** Goes through the lesson; false when that was the end of the lab. */
    boolean run() {
        try {
            if (!asksWhatChanged()) {
                lines.bench().rememberNothing();
            }
            lines.afresh();
            lesson.screens().stream()
                    .takeWhile(screen -> isInTime(screen.place()))
                    .forEach(this::screen);
            return true;
        } catch (LabGone gone) {
            // A lab that never started is nobody's mistake here.
            LabLine line = current.orElseThrow(() -> gone);
            findings.add(line, "lab-lost", gone.lastWords().strip());
            return false;
        }
    }

    private boolean asksWhatChanged() {
        return lesson.screens().stream()
                .flatMap(screen -> LabScript.lines(screen).stream())
                .anyMatch(line -> TypedLine.of(line.text()) instanceof TypedLine.ForTutor word
                        && word.meaning().filter(PromptWord.DIFF::equals).isPresent());
    }

    private void screen(Screen screen) {
        if (screen.labLines().filter(LabLines::fresh).isPresent()) {
            lines.afresh();
        }
        List<Optional<Outcome>> values = type(LabScript.lines(screen));
        screen.prediction().ifPresent(question -> decide(question, values));
        screen.task().ifPresent(this::solve);
        lines.endOfScreen();
    }

    private List<Optional<Outcome>> type(List<LabLine> typed) {
        List<Optional<Outcome>> values = new ArrayList<>();
        for (LabLine line : typed) {
            if (isInTime(line.place())) {
                current = Optional.of(line);
                values.add(lines.run(line));
            }
        }
        return values;
    }

    /** Whether there is time for more; says once where there was none any more. */
    private boolean isInTime(Place next) {
        boolean inTime = System.nanoTime() - start < patience.lesson().toNanos();
        if (!inTime && !outOfTime) {
            outOfTime = true;
            findings.add(next, "too-long", patience.lesson().toSeconds());
        }
        return inTime;
    }

    /** Where a line decides a question, its value must be one of the choices and no other. */
    private void decide(Prediction question, List<Optional<Outcome>> values) {
        if (question.answerFromLine().isEmpty()) {
            return;
        }
        int line = question.answerFromLine().getAsInt();
        Optional<Outcome> value = line <= values.size() ? values.get(line - 1) : Optional.empty();
        if (value.isEmpty()) {
            findings.add(question.place(), "nothing-decides", line);
            return;
        }
        ObservedValue observed = lines.bench().observed().of(value.get());
        int matching = question.matching(observed).size();
        if (matching == 0) {
            findings.add(question.place(), "no-choice", line, observed.pattern());
        } else if (matching > 1) {
            findings.add(question.place(), "several-choices", line, observed.pattern(), matching);
        }
    }

    /** A task is open before its solution and done after it. */
    private void solve(Task task) {
        OpenTask open = new OpenTask(task, new LabEvidence(lines.bench()));
        if (open.isDone()) {
            findings.add(task.place(), "task-done-before");
        }
        int before = findings.count();
        type(task.solution());
        if (findings.count() == before && !lines.bench().desk().await(open::isDone, patience.solution())) {
            unmet(open);
        }
    }

    private void unmet(OpenTask open) {
        List<Verdict> verdicts = open.verdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (!verdict.met()) {
                findings.add(open.task().goals().get(i).place(), "task-unsolved", verdict.found(), verdict.wanted());
            }
        }
    }
}
