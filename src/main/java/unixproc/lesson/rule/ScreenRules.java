package unixproc.lesson.rule;

import java.util.List;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.lesson.model.Why;
import unixproc.lesson.problem.Problems;
import unixproc.text.Language;

/** What a screen may hold, in which order, and how much of it. */
public final class ScreenRules {
    private static final int FIELD_FEWEST = 2;
    private static final int FIELD_MOST = 4;

    private final Budget budget;
    private final ChoiceForm choices;
    private final StepRules steps;
    private final Problems problems;

    public ScreenRules(Language language, Problems problems) {
        this.budget = new Budget(language);
        this.choices = new ChoiceForm(problems);
        this.steps = new StepRules(problems);
        this.problems = problems;
    }

    public void check(List<Screen> screens) {
        if (screens.stream().anyMatch(Screen::isInTheField)) {
            screens.forEach(this::form);
        }
        for (Screen screen : screens) {
            if (screen.parts().isEmpty()) {
                problems.add(screen.place(), "screen.empty", screen.heading());
            }
            questions(screen);
            onlyOne(screen.all(LabLines.class), "lab");
            onlyOne(screen.all(Task.class), "task");
            onlyOne(screen.all(Why.class), "why");
            oneForEachTongue(screen.elsewhere());
            order(screen);
            fresh(screen);
            if (screen.isInTheField()) {
                inTheField(screen, screens.indexOf(screen) == screens.size() - 1);
            }
            budget.check(screen, problems);
        }
    }

    /** What is asked of a lesson that has the whole form, which ends in the field. */
    private void form(Screen screen) {
        screen.all(Prediction.class).forEach(question -> choices.check(screen.heading(), question));
        screen.labLines().ifPresent(steps::check);
    }

    private void onlyOne(List<? extends ScreenPart> blocks, String kind) {
        if (blocks.size() > 1) {
            problems.add(blocks.get(1).place(), "screen.two-blocks", kind);
        }
    }

    private void oneForEachTongue(List<Elsewhere> blocks) {
        for (Elsewhere.Tongue tongue : Elsewhere.Tongue.values()) {
            onlyOne(blocks.stream().filter(block -> block.tongue() == tongue).toList(), tongue.title());
        }
    }

    private void order(Screen screen) {
        List<ScreenPart> parts = screen.parts();
        int lab = first(parts, LabLines.class);
        int predict = first(parts, Prediction.class);
        int task = first(parts, Task.class);
        if (predict >= 0 && lab >= 0 && predict > lab) {
            problems.add(parts.get(predict).place(), "screen.predict-after-lab");
        }
        for (int i = task + 1; task >= 0 && i < parts.size(); i++) {
            ScreenPart part = parts.get(i);
            if (part instanceof Prose || part instanceof Prediction || part instanceof LabLines) {
                problems.add(part.place(), "screen.after-task");
                return;
            }
        }
    }

    /** A new lab for a task would throw away what the screen's own lines have made. */
    private void fresh(Screen screen) {
        screen.task()
                .filter(task -> task.fresh() && screen.labLines().isPresent())
                .ifPresent(task -> problems.add(task.place(), "task.fresh-after-lines"));
    }

    private static int first(List<ScreenPart> parts, Class<? extends ScreenPart> kind) {
        int at = 0;
        while (at < parts.size() && !kind.isInstance(parts.get(at))) {
            at++;
        }
        return at < parts.size() ? at : -1;
    }

    private void questions(Screen screen) {
        List<Prediction> all = screen.all(Prediction.class);
        onlyOne(all.stream().filter(question -> !question.twin()).toList(), "predict");
        onlyOne(all.stream().filter(Prediction::twin).toList(), "predict twin");
        if (!all.isEmpty() && all.get(0).twin()) {
            problems.add(all.get(0).place(), "predict.twin-alone");
        }
        int lines = screen.labLines().map(lab -> lab.lines().size()).orElse(0);
        for (Prediction question : all) {
            if (question.answer() instanceof Answer.FromLine from) {
                decides(question, from.line(), from.line(), lines);
            } else if (question.answer() instanceof Answer.Outputs outputs) {
                decides(question, outputs.first(), outputs.last(), lines);
            }
        }
    }

    private void decides(Prediction question, int first, int last, int lines) {
        if (question.twin()) {
            problems.add(question.place(), "predict.twin-and-run");
        } else if (lines == 0) {
            problems.add(question.place(), "predict.nothing-runs");
        } else if (first < 1 || first > last || last > lines) {
            problems.add(question.place(), "predict.no-such-line", first < 1 || first > lines ? first : last, lines);
        }
        if (question.answer() instanceof Answer.FromLine) {
            question.choices().stream()
                    .filter(choice -> Expectation.parse(choice.text().plain()).isEmpty())
                    .forEach(choice -> problems.add(
                            choice.place(),
                            "predict.choice-no-value",
                            choice.text().plain()));
        }
    }

    /** The screen that carries the idea to the learner's work: last, short, and only to be read. */
    private void inTheField(Screen screen, boolean last) {
        if (!last) {
            problems.add(screen.place(), "screen.field-not-last", screen.heading());
        }
        for (ScreenPart part : screen.parts()) {
            if (part instanceof Prediction || part instanceof LabLines || part instanceof Task) {
                problems.add(part.place(), "screen.field-only-read", screen.heading());
            }
        }
        int lines = Budget.lines(screen);
        if (lines < FIELD_FEWEST || lines > FIELD_MOST) {
            problems.add(screen.place(), "screen.field-lines", FIELD_FEWEST, FIELD_MOST, lines, Budget.COLUMNS);
        }
    }
}
