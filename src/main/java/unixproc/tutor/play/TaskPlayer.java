package unixproc.tutor.play;

import unixproc.lesson.model.Task;
import unixproc.tutor.line.LabScript;
import unixproc.tutor.line.LessonPosition;
import unixproc.tutor.line.LineDialog;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.show.TutorOutput;
import unixproc.tutor.task.TaskDialog;

/** A task from the moment its screen comes until it is done: its scene, its solution, and the looks whether it is done. */
final class TaskPlayer {
    private final TaskDialog dialog;
    private final TutorOutput output;
    private final LabScript script;
    private final LineDialog lines;
    private final Runnable whenDone;

    TaskPlayer(LabSession session, TutorOutput output, LabScript script, LineDialog lines, Runnable whenDone) {
        this.dialog = new TaskDialog(output, session);
        this.output = output;
        this.script = script;
        this.lines = lines;
        this.whenDone = whenDone;
    }

    /** Opens a task in a lab that is as its screen needs it. */
    void begin(LessonPosition position) {
        Task task = task(position);
        if (lines.isNeededFor(position)) {
            lines.putBack(position.screen(), position.lines().size());
        }
        prepare(task);
        dialog.begin(task);
    }

    private static Task task(LessonPosition position) {
        return (Task) position.here().orElseThrow();
    }

    private void prepare(Task task) {
        if (!task.scene().isEmpty()) {
            script.prepare(task.scene());
            output.tell(output.messages().text("task.prepared") + " ", task.said());
            output.gap();
        }
    }

    /** The lab as it was when the task began; what was done since does not count. */
    void beginAgain(LessonPosition position) {
        script.restore(position.screen(), position.lines().size());
        script.prepare(task(position).scene());
        dialog.beginAgain();
    }

    void repeat() {
        dialog.repeat();
    }

    void hint() {
        dialog.hint();
    }

    /** Looks after something the learner did whether that was it. */
    void lookAfterLine() {
        if (dialog.isDoneByLine()) {
            done();
        }
    }

    /** Looks whether it is done by now. */
    void look() {
        if (dialog.isFulfilled()) {
            done();
        }
    }

    /** Looks whether it is done, and says what is missing. */
    void check() {
        if (dialog.isDone()) {
            done();
        }
    }

    private void done() {
        dialog.praise();
        whenDone.run();
    }

    /** Shows the solution, then types it. */
    void solve(LessonPosition position) {
        dialog.showSolution();
        beginAgain(position);
        task(position).solution().forEach(script::type);
        check();
    }
}
