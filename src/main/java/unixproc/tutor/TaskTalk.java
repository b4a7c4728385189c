package unixproc.tutor;

import java.util.List;
import java.util.Optional;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lesson.LabLine;
import unixproc.lesson.Prose;
import unixproc.lesson.Task;
import unixproc.lesson.Verdict;
import unixproc.text.Messages;

/** What is said about a task: what is wanted, what is missing, hints, and that it is done. */
final class TaskTalk {
    private final Voice voice;
    private final Workbench bench;
    private Optional<OpenTask> open = Optional.empty();

    TaskTalk(Voice voice, Workbench bench) {
        this.voice = voice;
        this.bench = bench;
    }

    /** A task begins now. */
    void begin(Task task) {
        open = Optional.of(new OpenTask(task, new LabEvidence(bench)));
        repeat();
    }

    /** The lab is again as it was when the task began. */
    void beginAgain() {
        open.ifPresent(task -> task.beginAgain(new LabEvidence(bench)));
    }

    /** What is wanted, once more. */
    void repeat() {
        voice.say(Style.HEADING, "task.title");
        voice.tell(task().task().text());
        voice.say(Style.DIM, "task.how");
    }

    private OpenTask task() {
        return open.orElseThrow();
    }

    List<LabLine> solution() {
        return task().task().solution();
    }

    boolean isFulfilled() {
        return task().isDone();
    }

    /** Looks after a line of the learner's whether that was it; now and then reminds of help. */
    boolean isDoneByLine() {
        if (task().isDone()) {
            return true;
        }
        if (task().missByLine()) {
            voice.say("task.remind");
        }
        return false;
    }

    /** Looks because somebody asked: says of each goal what is found and what is wanted. */
    boolean isDone() {
        List<Verdict> verdicts = task().verdicts();
        if (verdicts.stream().allMatch(Verdict::met)) {
            return true;
        }
        verdicts.forEach(this::show);
        if (task().miss()) {
            voice.say("task.remind");
        }
        return false;
    }

    private void show(Verdict verdict) {
        Messages lesson = Messages.of("lesson", voice.messages().language());
        String wanted = verdict.wanted().text(lesson);
        if (verdict.met()) {
            voice.print(
                    voice.theme().good() + " ",
                    StyledText.of(Style.GOOD, voice.messages().text("check.met", wanted)));
        } else {
            String found = verdict.found().text(lesson);
            voice.print(
                    voice.theme().bad() + " ",
                    StyledText.of(Style.BAD, voice.messages().text("check.unmet", found, wanted)));
        }
    }

    /** That it is done, and what there is to know about it. */
    void praise() {
        voice.print(
                voice.theme().good() + " ",
                StyledText.of(Style.GOOD, voice.messages().text("task.done")));
        Prose success = task().task().success();
        if (!success.isEmpty()) {
            voice.tell(success);
        }
        voice.gap();
        open = Optional.empty();
    }

    void hint() {
        int next = task().nextHint();
        List<Prose> hints = task().task().hints();
        boolean last = next + 1 == hints.size();
        voice.say(Style.NOTE, last ? "task.hint.last" : "task.hint", next + 1, hints.size());
        voice.tell(hints.get(next));
    }

    /** Shows the solution before it is typed. */
    void showSolution() {
        voice.say("task.solution");
        solution().forEach(each -> voice.print("    ", StyledText.of(Style.CODE, each.text())));
    }
}
