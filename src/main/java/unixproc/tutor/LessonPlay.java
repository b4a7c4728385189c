package unixproc.tutor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Outcome;
import unixproc.lesson.Block;
import unixproc.lesson.Confidence;
import unixproc.lesson.LabLine;
import unixproc.lesson.LabLines;
import unixproc.lesson.Lesson;
import unixproc.lesson.PortabilityNote;
import unixproc.lesson.Prediction;
import unixproc.lesson.Prose;
import unixproc.lesson.Screen;
import unixproc.lesson.Task;
import unixproc.lesson.Verdict;

/**
 * One lesson while it is played. A screen is gone through block by block; at a question, at lines and at a task it
 * stops until the learner has done their part. Nothing goes on by itself.
 */
final class LessonPlay {
    private final Workbench bench;
    private final Lesson lesson;
    private final Voice voice;
    private final LessonEvents events;
    private final LabScript script;
    private final Answers answers;
    private int screen;
    private int block;
    private int line;
    private Waiting waiting = Waiting.FOR_NEXT;
    private Optional<OpenTask> task = Optional.empty();

    /** What the screen waits for. */
    enum Waiting {
        FOR_ANSWER,
        FOR_LINE,
        FOR_TASK,
        FOR_NEXT,
        /** The lesson is over. */
        NOTHING
    }

    /** What the rest of the program wants to know of. */
    interface LessonEvents {
        void screenReached(int screen);

        void answered(int question, boolean right, Confidence confidence);

        void finished();
    }

    LessonPlay(Workbench bench, Lesson lesson, Voice voice, LessonEvents events) {
        this.bench = bench;
        this.lesson = lesson;
        this.voice = voice;
        this.events = events;
        this.script = new LabScript(bench, lesson);
        this.answers = new Answers(voice, events);
    }

    /** From now on the lesson's own lines must give what the lesson says they give. */
    void judgeLines() {
        script.judge();
    }

    Waiting waiting() {
        return waiting;
    }

    Screen screen() {
        return lesson.screens().get(screen);
    }

    Lesson lesson() {
        return lesson;
    }

    /** Goes to the start of a screen; the lab becomes what it is there. */
    void enter(int number, boolean restore) {
        screen = number;
        block = 0;
        line = 0;
        task = Optional.empty();
        events.screenReached(number);
        boolean fresh = screen().labLines().filter(LabLines::fresh).isPresent();
        if (restore && !fresh) {
            script.restore(number, 0);
        } else if (fresh) {
            bench.afresh();
        }
        showHeading();
        advance();
    }

    private void showHeading() {
        int count = lesson.screens().size();
        voice.gap();
        String place = lesson.name() + " " + (screen + 1) + "/" + count + " ";
        String bar = bench.manner().told()
                ? ""
                : voice.console().theme().progress(screen + 1, count, Math.min(2 * count, 20));
        voice.console().print(StyledText.of(Style.DIM, place + bar + "  ").append(Style.HEADING, screen().heading()));
        voice.gap();
    }

    /** Shows blocks up to the next one that waits for the learner. */
    private void advance() {
        List<Block> blocks = screen().blocks();
        while (block < blocks.size()) {
            Block next = blocks.get(block);
            if (next instanceof Prose prose) {
                voice.tell(prose);
                voice.gap();
            } else if (next instanceof PortabilityNote note) {
                voice.say(Style.NOTE, "lesson.note", note.platform().title());
                voice.tell(note.text());
                voice.gap();
            } else if (stopsAt(next)) {
                return;
            }
            block++;
        }
        waiting = Waiting.FOR_NEXT;
        sayWhatNext();
    }

    private boolean stopsAt(Block next) {
        if (next instanceof Prediction prediction) {
            answers.ask(prediction, questionNumber());
            waiting = Waiting.FOR_ANSWER;
            return true;
        }
        if (next instanceof LabLines lines && line < lines.lines().size()) {
            waiting = Waiting.FOR_LINE;
            offerLine();
            return true;
        }
        if (next instanceof Task open) {
            waiting = Waiting.FOR_TASK;
            task = Optional.of(new OpenTask(open, new LabEvidence(bench)));
            voice.say(Style.HEADING, "task.title");
            voice.tell(open.text());
            voice.say(Style.DIM, "task.how");
            return true;
        }
        return false;
    }

    /** Which of the lesson's questions this screen's is, from 0. */
    private int questionNumber() {
        return (int) lesson.screens().subList(0, screen).stream()
                .filter(each -> each.prediction().isPresent())
                .count();
    }

    private void offerLine() {
        voice.say(Style.DIM, "line.offer", currentLine().text());
    }

    private LabLine currentLine() {
        return LabScript.lines(screen()).get(line);
    }

    private void sayWhatNext() {
        boolean code = !screen().elsewhere().isEmpty();
        boolean why = screen().why().isPresent();
        String more = (code ? " " + voice.messages().text("screen.code") : "")
                + (why ? " " + voice.messages().text("screen.why") : "");
        boolean last = screen + 1 == lesson.screens().size();
        voice.say(Style.DIM, last ? "screen.last" : "screen.next", more);
    }

    /** Enter, or {@code :next}. */
    void next() {
        switch (waiting) {
            case FOR_ANSWER -> voice.say("question.first");
            case FOR_LINE -> typeLine();
            case FOR_TASK -> checkTask(true);
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> voice.say("lesson.over");
        }
    }

    private void leaveScreen() {
        if (screen + 1 < lesson.screens().size()) {
            boolean solvedAnotherWay = screen().task().isPresent();
            enter(screen + 1, script.hasStrayed() || solvedAnotherWay);
        } else {
            waiting = Waiting.NOTHING;
            events.finished();
        }
    }

    private void typeLine() {
        if (script.hasStrayed()) {
            script.restore(screen, line);
            voice.say(Style.DIM, "lab.restored");
        }
        lineDone(script.type(currentLine()));
    }

    private void lineDone(Optional<LineResult> result) {
        line++;
        answers.observed(line, result.flatMap(LineResult::value).map(bench.observed()::of));
        if (line < LabScript.lines(screen()).size()) {
            offerLine();
            return;
        }
        voice.gap();
        answers.compare();
        block++;
        advance();
    }

    /** An answer to the question, from 1. */
    void answer(int choice, Confidence confidence) {
        if (waiting != Waiting.FOR_ANSWER || !answers.commit(choice, confidence)) {
            voice.say("question.none");
            return;
        }
        if (LabScript.lines(screen()).isEmpty()) {
            answers.compare();
        }
        block++;
        advance();
    }

    /** Whether a line of the learner's own may be run now; says why not. */
    boolean mayRun() {
        if (waiting == Waiting.FOR_ANSWER) {
            voice.say("question.first");
            return false;
        }
        return true;
    }

    /** The learner has run a line of their own. */
    void ran(String typed, Optional<Outcome> outcome, LineResult result) {
        if (waiting == Waiting.FOR_LINE && !script.hasStrayed() && LabScript.isSame(typed, currentLine())) {
            lineDone(Optional.of(result));
        } else if (waiting == Waiting.FOR_TASK) {
            checkTask(false);
        } else if (outcome.isPresent() || !(result instanceof LineResult.Refused)) {
            script.stray();
            if (waiting == Waiting.FOR_LINE) {
                offerLine();
            }
        }
    }

    /** Looks whether the task is done; when asked, says what is missing. */
    void checkTask(boolean asked) {
        if (task.isEmpty() || waiting != Waiting.FOR_TASK) {
            voice.say("task.none");
            return;
        }
        List<Verdict> verdicts = task.get().verdicts();
        if (verdicts.stream().allMatch(Verdict::met)) {
            taskDone();
        } else if (asked) {
            showVerdicts(verdicts);
            if (task.get().miss()) {
                voice.say("task.remind");
            }
        }
    }

    private void showVerdicts(List<Verdict> verdicts) {
        unixproc.text.Messages words =
                unixproc.text.Messages.of("lesson", voice.messages().language());
        for (Verdict verdict : verdicts) {
            if (verdict.met()) {
                voice.print(StyledText.of(
                        Style.GOOD,
                        voice.console().theme().good() + " "
                                + voice.messages()
                                        .text("check.met", verdict.wanted().text(words))));
            } else {
                voice.print(StyledText.of(
                        Style.BAD,
                        voice.console().theme().bad() + " "
                                + voice.messages()
                                        .text(
                                                "check.unmet",
                                                verdict.found().text(words),
                                                verdict.wanted().text(words))));
            }
        }
    }

    private void taskDone() {
        voice.print(StyledText.of(
                Style.GOOD,
                voice.console().theme().good() + " " + voice.messages().text("task.done")));
        Prose success = task.orElseThrow().task().success();
        if (!success.isEmpty()) {
            voice.tell(success);
        }
        voice.gap();
        block++;
        advance();
    }

    void hint() {
        if (waiting == Waiting.FOR_TASK && task.isPresent()) {
            int next = task.get().nextHint();
            List<Prose> hints = task.get().task().hints();
            voice.say(Style.NOTE, "task.hint", next + 1, hints.size());
            voice.tell(hints.get(next));
        } else if (waiting == Waiting.FOR_LINE) {
            offerLine();
        } else {
            voice.say(waiting == Waiting.FOR_ANSWER ? "question.no-hint" : "task.none");
        }
    }

    /** Shows the solution, then types it. */
    void answer() {
        switch (waiting) {
            case FOR_ANSWER -> answers.reveal();
            case FOR_LINE -> typeLine();
            case FOR_TASK -> solve();
            case FOR_NEXT, NOTHING -> voice.say("task.none");
        }
    }

    private void solve() {
        List<LabLine> solution = task.orElseThrow().task().solution();
        voice.say("task.solution");
        solution.forEach(each -> voice.console().print(StyledText.of(Style.CODE, "    " + each.text())));
        script.restore(screen, LabScript.lines(screen()).size());
        task = Optional.of(new OpenTask(task.get().task(), new LabEvidence(bench)));
        solution.forEach(script::type);
        checkTask(true);
    }

    /** Leaves the question, the lines or the task and goes on. */
    void skip() {
        switch (waiting) {
            case FOR_ANSWER -> {
                answers.skip();
                block++;
                advance();
            }
            case FOR_LINE, FOR_TASK -> {
                script.stray();
                block++;
                advance();
            }
            case FOR_NEXT -> leaveScreen();
            case NOTHING -> voice.say("lesson.over");
        }
    }

    void back() {
        enter(Math.max(0, screen - 1), true);
    }

    void again() {
        enter(screen, true);
    }

    /** The number of the right choice, from 1, for whoever plays this lesson by itself. */
    OptionalInt rightChoice() {
        return answers.rightChoice();
    }
}
