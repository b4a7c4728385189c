package unixproc.tutor.task;

import java.util.List;
import java.util.Optional;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Task;
import unixproc.text.Messages;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.show.TutorOutput;

/** What is said about a task: what is wanted, what is missing, hints, and that it is done. */
public final class TaskDialog {
    private final TutorOutput output;
    private final LabSession session;
    private Optional<OpenTask> open = Optional.empty();

    public TaskDialog(TutorOutput output, LabSession session) {
        this.output = output;
        this.session = session;
    }

    /** A task begins now. */
    public void begin(Task task) {
        open = Optional.of(new OpenTask(task, new LabEvidence(session)));
        repeat();
    }

    /** The lab is again as it was when the task began. */
    public void beginAgain() {
        open.ifPresent(task -> task.beginAgain(new LabEvidence(session)));
    }

    /** What is wanted, once more. */
    public void repeat() {
        output.say(Style.HEADING, "task.title");
        output.tell(task().task().text());
        output.say(Style.DIM, "task.how");
    }

    private OpenTask task() {
        return open.orElseThrow();
    }

    List<LabLine> solution() {
        return task().task().solution();
    }

    /** Looks because time has passed. */
    public boolean isFulfilled() {
        boolean done = task().isDone();
        if (!done) {
            sayWhatIsLost();
        }
        return done;
    }

    private boolean sayWhatIsLost() {
        Optional<Verdict> lost = task().newlyLost();
        Messages lesson = Messages.of("lesson", output.messages().language());
        lost.ifPresent(verdict -> output.say(
                Style.BAD,
                "task.lost",
                verdict.found().text(lesson),
                verdict.wanted().text(lesson)));
        return lost.isPresent();
    }

    /** Looks after a line of the learner's whether that was it; now and then reminds of help. */
    public boolean isDoneByLine() {
        if (task().isDone()) {
            return true;
        }
        if (!sayWhatIsLost() && task().missByLine()) {
            output.say("task.remind");
        }
        return false;
    }

    /** Looks because somebody asked: says of each goal what is found and what is wanted. */
    public boolean isDone() {
        List<Verdict> verdicts = task().verdicts();
        if (verdicts.stream().allMatch(Verdict::met)) {
            return true;
        }
        verdicts.forEach(this::show);
        if (task().miss()) {
            output.say("task.remind");
        }
        return false;
    }

    private void show(Verdict verdict) {
        Messages lesson = Messages.of("lesson", output.messages().language());
        String wanted = verdict.wanted().text(lesson);
        if (verdict.met()) {
            output.print(
                    output.theme().good() + " ",
                    StyledText.of(Style.GOOD, output.messages().text("check.met", wanted)));
        } else {
            String found = verdict.found().text(lesson);
            output.print(
                    output.theme().bad() + " ",
                    StyledText.of(Style.BAD, output.messages().text("check.unmet", found, wanted)));
        }
    }

    /** That it is done, and what there is to know about it. */
    public void praise() {
        output.print(
                output.theme().good() + " ",
                StyledText.of(Style.GOOD, output.messages().text("task.done")));
        Prose success = task().task().success();
        if (!success.isEmpty()) {
            output.tell(success);
        }
        output.gap();
        open = Optional.empty();
    }

    /** Gives the next hint; its number, from 1. */
    public int hint() {
        int next = task().nextHint();
        List<Prose> hints = task().task().hints();
        boolean last = next + 1 == hints.size();
        output.say(Style.NOTE, last ? "task.hint.last" : "task.hint", next + 1, hints.size());
        output.tell(hints.get(next));
        return next + 1;
    }

    /** Shows the solution before it is typed. */
    public void showSolution() {
        output.say("task.solution");
        solution().forEach(each -> output.print("    ", StyledText.of(Style.CODE, each.text())));
    }
}
