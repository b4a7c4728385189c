package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import unixproc.lesson.Task;
import unixproc.lesson.Verdict;

/** A task the learner is at: what the kernel shows of it, hints given, attempts missed. */
final class OpenTask {
    private static final int MISSES_BEFORE_REMINDER = 3;

    private final Task task;
    private final LabEvidence evidence;
    private int hintsGiven;
    private int misses;

    OpenTask(Task task, LabEvidence evidence) {
        this.task = task;
        this.evidence = evidence;
    }

    Task task() {
        return task;
    }

    /** Each goal as the kernel shows it now. */
    List<Verdict> verdicts() {
        evidence.noteMemory();
        List<Verdict> verdicts = new ArrayList<>();
        for (Task.Goal goal : task.goals()) {
            verdicts.add(goal.check().judge(evidence));
        }
        return verdicts;
    }

    boolean isDone() {
        return verdicts().stream().allMatch(Verdict::met);
    }

    /** Counts an attempt that asked and was not there yet; true when it is time to say that there are hints. */
    boolean miss() {
        misses++;
        return misses == MISSES_BEFORE_REMINDER && hintsGiven == 0;
    }

    /** Which hint is next, from 0; the last one again when there are no more. */
    int nextHint() {
        int next = Math.min(hintsGiven, task.hints().size() - 1);
        hintsGiven++;
        return next;
    }
}
