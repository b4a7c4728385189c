package unixproc.lesson.rule;

import java.util.List;
import java.util.Optional;
import unixproc.lesson.expectation.Expectation;
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
    private final Budget budget;
    private final Problems problems;

    public ScreenRules(Language language, Problems problems) {
        this.budget = new Budget(language);
        this.problems = problems;
    }

    public void check(List<Screen> screens) {
        for (Screen screen : screens) {
            if (screen.parts().isEmpty()) {
                problems.add(screen.place(), "screen.empty", screen.heading());
            }
            onlyOne(screen.all(Prediction.class), "predict");
            onlyOne(screen.all(LabLines.class), "lab");
            onlyOne(screen.all(Task.class), "task");
            onlyOne(screen.all(Why.class), "why");
            oneForEachTongue(screen.elsewhere());
            order(screen);
            answerLine(screen);
            budget.check(screen, problems);
        }
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

    private static int first(List<ScreenPart> parts, Class<? extends ScreenPart> kind) {
        int at = 0;
        while (at < parts.size() && !kind.isInstance(parts.get(at))) {
            at++;
        }
        return at < parts.size() ? at : -1;
    }

    private void answerLine(Screen screen) {
        Optional<Prediction> prediction = screen.prediction();
        if (prediction.isEmpty() || prediction.get().answerFromLine().isEmpty()) {
            return;
        }
        int line = prediction.get().answerFromLine().getAsInt();
        int lines = screen.labLines().map(lab -> lab.lines().size()).orElse(0);
        if (lines == 0) {
            problems.add(prediction.get().place(), "predict.nothing-runs");
        } else if (line < 1 || line > lines) {
            problems.add(prediction.get().place(), "predict.no-such-line", line, lines);
        }
        for (Prediction.Choice choice : prediction.get().choices()) {
            if (Expectation.parse(choice.text().plain()).isEmpty()) {
                problems.add(
                        choice.place(), "predict.choice-no-value", choice.text().plain());
            }
        }
    }
}
