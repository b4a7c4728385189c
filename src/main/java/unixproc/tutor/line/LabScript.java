package unixproc.tutor.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.LabProcess;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.step.LabDifferences;

/**
 * A lesson's own lines in the lab. The state at any place of the lesson is what its lines up to there make, so it can
 * be made again in a fresh lab whenever the learner went another way.
 */
public final class LabScript {
    private static final String FIRST = "A";

    private final LabSession session;
    private final Lesson lesson;
    private final LabDifferences differences;
    private final LabRest rest;
    private boolean judged;
    /** Whom the lesson's next line is for, wherever the learner has looked meanwhile. */
    private String speaker = FIRST;

    public LabScript(LabSession session, Lesson lesson) {
        this.session = session;
        this.lesson = lesson;
        this.differences = new LabDifferences(session);
        this.rest = new LabRest(session);
    }

    /** From now on what a line gives is compared with what is expected of it. */
    public void judge() {
        judged = true;
    }

    /** What the learner has made different in the lab. */
    public LabDifferences differences() {
        return differences;
    }

    /** Who is meant by the lesson's next line if it has no address. */
    String speaker() {
        return speaker;
    }

    /** The lab for a screen: a new one, the one that comes of all lines before, or the one there is. */
    public void enter(int screen, boolean fresh, boolean restore) {
        session.programs().offer(lesson, screen);
        if (fresh) {
            afresh();
        } else if (restore) {
            restore(screen, 0);
        }
    }

    /** Makes the lab what it is at the start of a screen, or after so many of that screen's lines at most. */
    public void restore(int screen, int lines) {
        List<LabLine> steps = new ArrayList<>();
        for (int i = 0; i < screen; i++) {
            for (ScreenPart part : lesson.screens().get(i).parts()) {
                if (part instanceof LabLines lab) {
                    add(lab, lab.lines().size(), steps);
                } else if (part instanceof Task task) {
                    if (task.fresh()) {
                        steps.clear();
                    }
                    steps.addAll(task.scene());
                    steps.addAll(task.solution());
                }
            }
        }
        Screen reached = lesson.screens().get(screen);
        if (reached.task().filter(Task::fresh).isPresent()) {
            steps.clear();
        }
        reached.labLines().ifPresent(lab -> add(lab, lines, steps));
        session.quietly(() -> {
            afresh();
            steps.stream().filter(LabScript::changesTheLab).forEach(this::run);
        });
        differences.asTheLessonLeftIt();
    }

    /** Lines before a fresh start leave nothing behind. */
    private static void add(LabLines lab, int count, List<LabLine> steps) {
        if (lab.fresh()) {
            steps.clear();
        }
        steps.addAll(lab.lines().subList(0, Math.min(count, lab.lines().size())));
    }

    private static boolean changesTheLab(LabLine line) {
        return !(TypedLine.of(line.text()) instanceof TypedLine.ForTutor word)
                || meaning(word).filter(PromptCommand::changesTheLab).isPresent();
    }

    static Optional<PromptCommand> meaning(TypedLine.ForTutor word) {
        List<PromptCommand> meant = PromptCommand.starting(word.word(), true);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** A lab in which nothing has happened. */
    void afresh() {
        session.afresh();
        speaker = FIRST;
        differences.asTheLessonLeftIt();
    }

    /** Runs lines nobody is to see, such as those that prepare a task. */
    public void prepare(List<LabLine> lines) {
        session.quietly(() -> lines.forEach(this::run));
        differences.stepHappened(List.of());
    }

    /** Types a line for the learner, visibly, and runs it. */
    public Optional<LineResult> type(LabLine line) {
        takeTheFloor();
        session.loop()
                .console()
                .showTyped(
                        session.prompt(StyledText.of(Style.TUTOR, " " + lesson.name())),
                        StyledText.of(Style.CODE, line.text()));
        return run(line);
    }

    private void takeTheFloor() {
        session.lab().find(speaker).filter(LabProcess::listens).ifPresent(session.current()::use);
    }

    /** Empty when it was a word for the tutor. */
    private Optional<LineResult> run(LabLine line) {
        takeTheFloor();
        TypedLine typed = TypedLine.of(line.text());
        Optional<LineResult> result = Optional.empty();
        if (typed instanceof TypedLine.ForTutor word) {
            meaning(word).filter(PromptCommand::isForLab).ifPresent(found -> session.obey(found, word.rest()));
        } else if (typed instanceof TypedLine.ForProcess forProcess) {
            rest.beforeLine(forProcess
                    .target()
                    .flatMap(session.current()::named)
                    .map(LabProcess::letter)
                    .orElse(speaker));
            LineSubmission.Given given =
                    session.give(judged ? forProcess.expecting(line.expectation()) : forProcess, line.resultPlace());
            if (given instanceof LineSubmission.Given.Ran ran) {
                rest.afterLine(ran.process().letter(), line.expectation().isPresent());
                result = Optional.of(ran.result());
            }
        }
        lineIsRun(line);
        return result;
    }

    /** One of the lesson's lines has been run, by the learner or for them. */
    void lineIsRun(LabLine line) {
        boolean moves = TypedLine.of(line.text()) instanceof TypedLine.ForTutor word
                && meaning(word).equals(Optional.of(PromptCommand.USE));
        boolean isGone = session.lab().find(speaker).filter(LabProcess::listens).isEmpty();
        if (moves || isGone) {
            session.current().process().ifPresent(process -> speaker = process.letter());
        }
    }

    /** The lines of a screen, none if it has no lab block. */
    public static List<LabLine> lines(Screen screen) {
        return screen.labLines().map(LabLines::lines).orElse(List.of());
    }
}
