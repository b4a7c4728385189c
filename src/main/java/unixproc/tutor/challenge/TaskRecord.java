package unixproc.tutor.challenge;

import java.util.ArrayList;
import java.util.List;
import unixproc.lesson.model.TaskKind;

/** How one task went. */
public final class TaskRecord {
    private final String lesson;
    private final int number;
    private final TaskKind kind;
    private final List<Integer> hints = new ArrayList<>();
    private int attempts;
    private int lines;
    private boolean answered;
    private boolean solved;

    /** A task that nobody has tried yet; {@code number} is its place in its lesson, from 1. */
    TaskRecord(String lesson, int number, TaskKind kind) {
        this.lesson = lesson;
        this.number = number;
        this.kind = kind;
    }

    void begun() {
        attempts++;
    }

    void lineTyped() {
        lines++;
    }

    /** A hint was given; the numbers are from 1. */
    void hinted(int hint) {
        if (!hints.contains(hint)) {
            hints.add(hint);
        }
    }

    void answerShown() {
        answered = true;
    }

    /** It is done; by the learner unless the answer was shown. */
    void isSolved() {
        solved = !answered;
    }

    public String lesson() {
        return lesson;
    }

    public int number() {
        return number;
    }

    public TaskKind kind() {
        return kind;
    }

    /** How often it was begun. */
    public int attempts() {
        return attempts;
    }

    /** How many lines were typed for processes. */
    public int lines() {
        return lines;
    }

    public List<Integer> hints() {
        return List.copyOf(hints);
    }

    public boolean answered() {
        return answered;
    }

    /** Whether the learner did it. */
    public boolean done() {
        return solved;
    }

    /** Whether the learner did it without any help. */
    public boolean unaided() {
        return solved && hints.isEmpty();
    }
}
