package unixproc.tutor.play;

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

/**
 * A lesson's own lines in the lab. The state at any place of the lesson is what its lines up to there make, so it can
 * be made again in a fresh lab whenever the learner went another way.
 */
public final class LabScript {
    private static final String FIRST = "A";

    private final LabSession session;
    private final Lesson lesson;
    private boolean strayed;
    private boolean judged;
    /** Whom the lesson's next line is for, wherever the learner has looked meanwhile. */
    private String speaker = FIRST;

    LabScript(LabSession session, Lesson lesson) {
        this.session = session;
        this.lesson = lesson;
    }

    /** From now on what a line gives is compared with what is expected of it. */
    void judge() {
        judged = true;
    }

    /** The learner has run a line that is not the lesson's. */
    void stray() {
        strayed = true;
    }

    boolean hasStrayed() {
        return strayed;
    }

    /** Makes the lab what it is at the start of a screen, or after some of that screen's lines. */
    void restore(int screen, int lines) {
        List<LabLine> steps = new ArrayList<>();
        for (int i = 0; i < screen; i++) {
            for (ScreenPart part : lesson.screens().get(i).parts()) {
                if (part instanceof LabLines lab) {
                    add(lab, lab.lines().size(), steps);
                } else if (part instanceof Task task) {
                    steps.addAll(task.scene());
                    steps.addAll(task.solution());
                }
            }
        }
        lesson.screens().get(screen).labLines().ifPresent(lab -> add(lab, lines, steps));
        session.quietly(() -> {
            afresh();
            steps.stream().filter(LabScript::changesTheLab).forEach(this::run);
        });
        strayed = false;
    }

    /** Lines before a fresh start leave nothing behind. */
    private static void add(LabLines lab, int count, List<LabLine> steps) {
        if (lab.fresh()) {
            steps.clear();
        }
        steps.addAll(lab.lines().subList(0, count));
    }

    private static boolean changesTheLab(LabLine line) {
        return !(TypedLine.of(line.text()) instanceof TypedLine.ForTutor word)
                || meaning(word).filter(PromptCommand::changesTheLab).isPresent();
    }

    private static Optional<PromptCommand> meaning(TypedLine.ForTutor word) {
        List<PromptCommand> meant = PromptCommand.starting(word.word(), true);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** A lab in which nothing has happened. */
    void afresh() {
        session.afresh();
        speaker = FIRST;
        strayed = false;
    }

    /** Types a line for the learner, visibly, and runs it. */
    Optional<LineResult> type(LabLine line) {
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
        } else if (typed instanceof TypedLine.ForProcess forProcess
                && session.give(judged ? forProcess.expecting(line.expectation()) : forProcess, line.resultPlace())
                        instanceof LineSubmission.Given.Ran ran) {
            result = Optional.of(ran.result());
        }
        lineIsRun();
        return result;
    }

    /** One of the lesson's lines has been run, by the learner or for them. */
    void lineIsRun() {
        session.current().process().ifPresent(process -> speaker = process.letter());
    }

    /** Whether what was typed, at the prompt of this process, is this line of the lesson, give or take blanks. */
    boolean isSame(String typed, String at, LabLine line) {
        TypedLine mine = TypedLine.of(typed);
        TypedLine lessons = TypedLine.of(line.text());
        if (mine instanceof TypedLine.ForTutor word && lessons instanceof TypedLine.ForTutor other) {
            return meaning(word).isPresent()
                    && meaning(word).equals(meaning(other))
                    && word.rest().equals(other.rest());
        }
        boolean addressed = lessons instanceof TypedLine.ForProcess process
                && process.target().isPresent();
        return (addressed || at.equals(speaker)) && bare(typed).equals(bare(line.text()));
    }

    private static String bare(String line) {
        return line.replaceAll("\\s+|;\\s*$", "").replace('\'', '"');
    }

    /** The lines of a screen, none if it has no lab block. */
    public static List<LabLine> lines(Screen screen) {
        return screen.labLines().map(LabLines::lines).orElse(List.of());
    }
}
