package unixproc.tutor.challenge;

import java.util.function.Consumer;
import unixproc.console.text.Style;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Task;
import unixproc.tutor.line.LabScript;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.StepCommands;
import unixproc.tutor.show.TutorOutput;
import unixproc.tutor.task.TaskDialog;

/** One task without its lesson: the lab is made what the lesson would have made it, and nothing is told of how. */
final class ChallengeTask implements StepCommands {
    private final TutorOutput output;
    private final LabSession session;
    private final LabScript script;
    private final int screen;
    private final Task task;
    private final TaskRecord record;
    private final TaskDialog dialog;
    private final Consumer<ChallengeTask> whenLeft;

    /** The task of a screen of a lesson; {@code whenLeft} goes on with the next one. */
    ChallengeTask(
            LabSession session, TutorOutput output, Place place, TaskRecord record, Consumer<ChallengeTask> whenLeft) {
        this.output = output;
        this.session = session;
        this.script = new LabScript(session, place.lesson());
        this.screen = place.screen();
        this.task = place.lesson().screens().get(screen).task().orElseThrow();
        this.record = record;
        this.dialog = new TaskDialog(output, session);
        this.whenLeft = whenLeft;
    }

    /**
     * Where a task stands.
     *
     * @param screen which of the lesson's screens, from 0
     */
    record Place(Lesson lesson, int screen) {}

    TaskRecord record() {
        return record;
    }

    void begin() {
        prepare();
        dialog.begin(task);
    }

    private void prepare() {
        record.begun();
        output.say(Style.DIM, "challenge.preparing");
        restore();
        if (!task.scene().isEmpty()) {
            output.tell(output.messages().text("task.prepared") + " ", task.said());
        }
        output.gap();
    }

    private void restore() {
        script.restore(screen, Integer.MAX_VALUE);
        script.prepare(task.scene());
    }

    void repeat() {
        dialog.repeat();
    }

    /** The learner has run a line, or obeyed a word that changes the lab. */
    void lookAfterLine() {
        if (session.options().filter()) {
            session.loop().settle();
        }
        if (dialog.isDoneByLine()) {
            done();
        }
    }

    /** Something may have happened by itself. */
    void look() {
        if (dialog.isFulfilled()) {
            done();
        }
    }

    private void done() {
        record.isSolved();
        dialog.praise();
        whenLeft.accept(this);
    }

    @Override
    public void next() {
        check();
    }

    @Override
    public void check() {
        if (dialog.isDone()) {
            done();
        }
    }

    @Override
    public void hint() {
        record.hinted(dialog.hint());
    }

    @Override
    public void answer() {
        record.answerShown();
        dialog.showSolution();
        restore();
        dialog.beginAgain();
        task.solution().forEach(script::type);
        session.loop().settle();
        check();
    }

    @Override
    public void again() {
        prepare();
        dialog.beginAgain();
        dialog.repeat();
    }

    @Override
    public void skip() {
        whenLeft.accept(this);
    }

    @Override
    public void back() {
        output.say("challenge.no-lesson");
    }
}
