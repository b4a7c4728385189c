package unixproc.tutor.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.model.Task;

/** A task the learner is at: what the kernel shows of it, hints given, attempts missed. */
public final class OpenTask {
    private static final int MISSES_BEFORE_REMINDER = 3;
    /** A task may well need this many lines. */
    private static final int LINES_BEFORE_REMINDER = 8;

    private final Task task;
    private LabEvidence evidence;
    private boolean isLost;
    private int hintsGiven;
    private int misses;
    private int lines;

    public OpenTask(Task task, LabEvidence evidence) {
        this.task = task;
        this.evidence = evidence;
    }

    public Task task() {
        return task;
    }

    /** The lab is as it was; what was done before does not count. */
    void beginAgain(LabEvidence fresh) {
        evidence = fresh;
        isLost = false;
        lines = 0;
    }

    /** Each goal as the kernel shows it now. */
    public List<Verdict> verdicts() {
        evidence.noteMemory();
        List<Verdict> verdicts = new ArrayList<>();
        for (Task.Goal goal : task.goals()) {
            verdicts.add(goal.check().judge(evidence));
        }
        return verdicts;
    }

    /** What can no longer be brought about; each such thing is told once. */
    Optional<Verdict> newlyLost() {
        if (isLost) {
            return Optional.empty();
        }
        Optional<Verdict> lost = task.goals().stream()
                .map(Task.Goal::check)
                .filter(check -> check.isLost(evidence))
                .map(check -> check.judge(evidence))
                .findFirst();
        isLost = lost.isPresent();
        return lost;
    }

    public boolean isDone() {
        return verdicts().stream().allMatch(Verdict::met);
    }

    /** Counts an attempt that asked and was not there yet; true when it is time to say that there is help. */
    boolean miss() {
        misses++;
        return misses == MISSES_BEFORE_REMINDER;
    }

    /** Counts a line after which it was not there yet; true when it is time to say that there is help. */
    boolean missByLine() {
        lines++;
        return lines == LINES_BEFORE_REMINDER && hintsGiven == 0 && misses < MISSES_BEFORE_REMINDER;
    }

    /** Which hint is next, from 0; the last one again when there are no more. */
    int nextHint() {
        int next = Math.min(hintsGiven, task.hints().size() - 1);
        hintsGiven++;
        return next;
    }
}
