package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Outcome;
import unixproc.lesson.Block;
import unixproc.lesson.LabLine;
import unixproc.lesson.LabLines;
import unixproc.lesson.Lesson;
import unixproc.lesson.Screen;
import unixproc.lesson.Task;

/**
 * A lesson's own lines in the lab. The state at any place of the lesson is what its lines up to there make, so it can
 * be made again in a fresh lab whenever the learner went another way.
 */
final class LabScript {
    private final Workbench bench;
    private final Lesson lesson;
    private boolean strayed;
    private boolean judged;

    LabScript(Workbench bench, Lesson lesson) {
        this.bench = bench;
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
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < screen; i++) {
            for (Block block : lesson.screens().get(i).blocks()) {
                if (block instanceof LabLines lab) {
                    add(lab, lab.lines().size(), steps);
                } else if (block instanceof Task task) {
                    task.solution().forEach(line -> steps.add(new Step(line)));
                }
            }
        }
        lesson.screens().get(screen).labLines().ifPresent(lab -> add(lab, lines, steps));
        bench.quietly(() -> {
            bench.afresh();
            steps.stream().map(Step::line).filter(this::changesTheLab).forEach(this::run);
        });
        strayed = false;
    }

    private record Step(LabLine line) {}

    /** A picture that nobody looks at need not be drawn again. */
    private boolean changesTheLab(LabLine line) {
        return !(TypedLine.of(line.text()) instanceof TypedLine.ForTutor word)
                || bench.words().find(word, true).filter(PromptWord::isPicture).isEmpty();
    }

    /** Lines before a fresh start leave nothing behind. */
    private static void add(LabLines lab, int count, List<Step> steps) {
        if (lab.fresh() && count > 0) {
            steps.clear();
        }
        lab.lines().subList(0, count).forEach(line -> steps.add(new Step(line)));
    }

    /** Types a line for the learner, visibly, and runs it. */
    Optional<LineResult> type(LabLine line) {
        bench.desk()
                .console()
                .print(bench.prompt(StyledText.empty()).append(" ").append(Style.CODE, line.text()));
        return run(line);
    }

    /** Empty when it was a word for the tutor. */
    private Optional<LineResult> run(LabLine line) {
        String expectation = judged
                ? line.expectation()
                        .map(expected -> " #=> " + expected.pattern())
                        .orElse("")
                : "";
        TypedLine typed = TypedLine.of(line.text() + expectation);
        if (typed instanceof TypedLine.ForTutor word) {
            bench.words().obey(word, true);
        } else if (typed instanceof TypedLine.ForProcess forProcess) {
            return bench.give(forProcess, line.place().line()) instanceof LineGiver.Given.Ran ran
                    ? Optional.of(ran.result())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether what was typed is this line of the lesson, give or take blanks. */
    static boolean isSame(String typed, LabLine line) {
        return bare(typed).equals(bare(line.text()));
    }

    private static String bare(String line) {
        return line.replaceAll("\\s+|;\\s*$", "").replace('\'', '"');
    }

    static Optional<Outcome> outcome(Optional<LineResult> result) {
        return result.flatMap(LineResult::value);
    }

    /** The lines of a screen, none if it has no lab block. */
    static List<LabLine> lines(Screen screen) {
        return screen.labLines().map(LabLines::lines).orElse(List.of());
    }
}
