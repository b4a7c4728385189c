package unixproc.lesson.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import unixproc.lesson.check.Check;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.DrawnPicture;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.LessonSource;
import unixproc.lesson.problem.Problems;

/** Compares a lesson with its English original: a learner must meet the same screens in every language. */
final class LanguagesInStep {
    private final Problems problems;

    private LanguagesInStep(LessonSource translation) {
        this.problems = new Problems(translation);
    }

    /** What differs, each at its place in the translation. */
    static List<LessonProblem> compare(ParsedLesson original, ParsedLesson translated) {
        LanguagesInStep step = new LanguagesInStep(translated.source().orElseThrow());
        step.compare(original.lesson().orElseThrow(), translated.lesson().orElseThrow());
        return step.problems.all();
    }

    private void compare(Lesson one, Lesson other) {
        front("minutes", one.front().minutes(), other.front().minutes());
        front("recalls", one.front().recalls(), other.front().recalls());
        front("calls", one.front().calls(), other.front().calls());
        front("defines", one.front().defines(), other.front().defines());
        front("points", one.front().points().size(), other.front().points().size());
        int screens = Math.min(one.screens().size(), other.screens().size());
        if (one.screens().size() != other.screens().size()) {
            Place place = other.screens().get(screens - 1).place();
            problems.add(
                    place, "step.screens", one.screens().size(), other.screens().size());
        }
        for (int i = 0; i < screens; i++) {
            screen(one.screens().get(i), other.screens().get(i));
        }
    }

    private void front(String key, Object one, Object other) {
        if (!one.equals(other)) {
            problems.add(new Place(1, 1, 3), "step.front", key, one, other);
        }
    }

    private void screen(Screen one, Screen other) {
        List<String> kinds = kinds(one);
        List<String> otherKinds = kinds(other);
        if (!kinds.equals(otherKinds)) {
            problems.add(other.place(), "step.blocks", String.join(", ", kinds), String.join(", ", otherKinds));
            return;
        }
        both(one.prediction(), other.prediction(), this::prediction);
        both(one.twin(), other.twin(), this::prediction);
        both(one.labLines(), other.labLines(), this::lab);
        both(one.task(), other.task(), this::task);
    }

    private static <B> void both(Optional<B> one, Optional<B> other, BiConsumer<B, B> compare) {
        one.ifPresent(first -> other.ifPresent(second -> compare.accept(first, second)));
    }

    /** What a screen consists of; running text may be divided differently. */
    private static List<String> kinds(Screen screen) {
        return screen.parts().stream()
                .filter(part -> !(part instanceof Prose))
                .map(LanguagesInStep::kind)
                .toList();
    }

    private static String kind(ScreenPart part) {
        if (part instanceof Elsewhere elsewhere) {
            return elsewhere.tongue().name().toLowerCase(Locale.ROOT);
        }
        if (part instanceof LabLines lab) {
            return lab.fresh() ? "lab fresh" : "lab";
        }
        if (part instanceof PortabilityNote note) {
            return "note: " + note.platform().word();
        }
        if (part instanceof Prediction question) {
            return question.twin() ? "predict twin" : "predict";
        }
        if (part instanceof DrawnPicture) {
            return "picture";
        }
        return part instanceof Task ? "task" : "why";
    }

    private void prediction(Prediction one, Prediction other) {
        if (one.choices().size() != other.choices().size()) {
            problems.add(
                    other.place(),
                    "step.choices",
                    one.choices().size(),
                    other.choices().size());
        } else if (!isAnsweredAlike(one, other)) {
            problems.add(other.place(), "step.right-choice");
        }
    }

    private static boolean isAnsweredAlike(Prediction one, Prediction other) {
        boolean answer = one.answer() instanceof Answer.Order order
                ? other.answer() instanceof Answer.Order translated
                        && order.items().size() == translated.items().size()
                : one.answer().equals(other.answer());
        return answer && marks(one).equals(marks(other)) && replies(one).equals(replies(other));
    }

    private static List<Boolean> marks(Prediction question) {
        return question.choices().stream().map(Prediction.Choice::right).toList();
    }

    private static List<String> replies(Prediction question) {
        return question.replies().stream().map(Prediction.Reply::to).toList();
    }

    private void lab(LabLines one, LabLines other) {
        if (one.lines().size() != other.lines().size()) {
            problems.add(
                    other.place(),
                    "step.lab-lines",
                    one.lines().size(),
                    other.lines().size());
            return;
        }
        for (int i = 0; i < one.lines().size(); i++) {
            if (one.lines().get(i).intention().isPresent()
                    != other.lines().get(i).intention().isPresent()) {
                problems.add(other.lines().get(i).place(), "step.intention");
            }
            if (!one.lines().get(i).source().equals(other.lines().get(i).source())) {
                problems.add(
                        other.lines().get(i).place(),
                        "step.lab",
                        one.lines().get(i).source());
            }
        }
    }

    private void task(Task one, Task other) {
        if (!checks(one).equals(checks(other))) {
            problems.add(other.place(), "step.checks");
        }
        if (one.hints().size() != other.hints().size()) {
            problems.add(
                    other.place(),
                    "step.hints",
                    one.hints().size(),
                    other.hints().size());
        }
        if (one.kind() != other.kind()) {
            problems.add(other.place(), "step.task-kind");
        }
        if (one.fresh() != other.fresh()) {
            problems.add(other.place(), "step.task-fresh");
        }
        if (!texts(one.scene()).equals(texts(other.scene()))) {
            problems.add(other.place(), "step.scene");
        }
        if (!texts(one.solution()).equals(texts(other.solution()))) {
            problems.add(other.place(), "step.solution");
        }
        if (one.success().isEmpty() != other.success().isEmpty()) {
            problems.add(other.place(), "step.success");
        }
    }

    private static List<Check> checks(Task task) {
        return task.goals().stream().map(Task.Goal::check).toList();
    }

    private static List<String> texts(List<LabLine> lines) {
        return lines.stream().map(LabLine::source).toList();
    }
}
