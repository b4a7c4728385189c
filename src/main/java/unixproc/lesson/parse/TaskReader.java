package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.check.kind.CheckReader;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Task;
import unixproc.lesson.model.TaskKind;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;
import unixproc.lesson.yaml.YamlFields;
import unixproc.lesson.yaml.YamlNode;
import unixproc.lesson.yaml.YamlReader;

/** Reads a {@code task} block: what is asked, and below {@code ---} how it is judged and helped. */
final class TaskReader {
    private static final int MOST_CHECKS = 16;
    private static final int MOST_HINTS = 6;

    private final ProseParser prose;
    private final LabReader lab;
    private final Problems problems;

    TaskReader(ProseParser prose, LabReader lab, Problems problems) {
        this.prose = prose;
        this.lab = lab;
        this.problems = problems;
    }

    Task block(RawBlock.Fence fence) {
        Place place = fence.opening().place();
        int divider = 0;
        while (divider < fence.lines().size()
                && !fence.lines().get(divider).text().stripTrailing().equals("---")) {
            divider++;
        }
        List<TextLine> text = fence.lines().subList(0, divider);
        if (text.stream().allMatch(TextLine::isBlank)) {
            problems.add(place, "task.no-text");
        }
        Prose asked = prose.parse(text);
        if (divider == fence.lines().size()) {
            problems.add(place, "task.no-divider");
            return unjudged(asked, place);
        }
        TextLine dividing = fence.lines().get(divider);
        String yaml =
                TextLine.join(fence.lines().subList(divider + 1, fence.lines().size()));
        int before = problems.count();
        Optional<YamlNode> root = YamlReader.read(yaml, dividing.line() + 1, problems);
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            return task(asked, new YamlFields(mapping, dividing.place(), problems), place);
        }
        if (problems.count() == before) {
            problems.add(dividing.place(), "task.not-fields");
        }
        return unjudged(asked, place);
    }

    private Task unjudged(Prose asked, Place place) {
        Prose nothing = prose.parse(List.of());
        return new Task(
                asked, TaskKind.MAKE, false, List.of(), nothing, List.of(), List.of(), List.of(), nothing, place);
    }

    private Task task(Prose text, YamlFields fields, Place place) {
        TaskKind kind = kind(fields);
        boolean fresh = fields.maybeFlag("fresh").orElse(false);
        List<LabLine> scene = scene(fields);
        Prose said = text(fields, "said");
        if (scene.isEmpty() == fields.has("said")) {
            problems.add(fields.placeOf(scene.isEmpty() ? "said" : "scene"), "task.scene-and-said");
        }
        List<Task.Goal> goals = goals(fields);
        List<Prose> hints = hints(fields);
        List<LabLine> solution = solution(fields);
        Prose success = text(fields, "success");
        fields.done();
        return new Task(text, kind, fresh, scene, said, goals, hints, solution, success, place);
    }

    private Prose text(YamlFields fields, String key) {
        return fields.maybeScalar(key).map(this::prose).orElseGet(() -> prose.parse(List.of()));
    }

    private TaskKind kind(YamlFields fields) {
        Optional<YamlNode.Scalar> kind = fields.maybeScalar("kind");
        if (kind.isPresent() && !kind.get().text().equals("repair")) {
            problems.add(kind.get().place(), "task.kind", kind.get().text());
        }
        return kind.isPresent() ? TaskKind.REPAIR : TaskKind.MAKE;
    }

    private List<LabLine> scene(YamlFields fields) {
        return fields.maybeScalar("scene").map(text -> lab.lines(lines(text))).orElse(List.of());
    }

    private List<Task.Goal> goals(YamlFields fields) {
        Optional<YamlNode> check = fields.node("check");
        if (check.isEmpty()) {
            problems.add(fields.place(), "field.missing", "check");
            return List.of();
        }
        if (!(check.get() instanceof YamlNode.Sequence sequence)) {
            problems.add(check.get().place(), "task.check-not-a-list");
            return List.of();
        }
        if (sequence.items().isEmpty() || sequence.items().size() > MOST_CHECKS) {
            problems.add(
                    sequence.place(),
                    "task.checks",
                    MOST_CHECKS,
                    sequence.items().size());
        }
        List<Task.Goal> goals = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            CheckReader.read(item, problems).ifPresent(found -> goals.add(new Task.Goal(found, item.place())));
        }
        return goals;
    }

    private List<Prose> hints(YamlFields fields) {
        if (!fields.has("hints")) {
            problems.add(fields.place(), "task.no-hints");
            return List.of();
        }
        int before = problems.count();
        List<YamlNode.Scalar> hints = fields.scalars("hints");
        if (problems.count() == before && (hints.isEmpty() || hints.size() > MOST_HINTS)) {
            problems.add(fields.placeOf("hints"), "task.hints", MOST_HINTS, hints.size());
        }
        return hints.stream().map(this::prose).toList();
    }

    private List<LabLine> solution(YamlFields fields) {
        if (!fields.has("solution")) {
            problems.add(fields.place(), "task.no-solution");
            return List.of();
        }
        List<LabLine> lines = fields.maybeScalar("solution")
                .map(text -> lab.lines(lines(text)))
                .orElse(List.of());
        if (lines.isEmpty()) {
            problems.add(fields.placeOf("solution"), "task.solution-empty");
        }
        return lines;
    }

    private Prose prose(YamlNode.Scalar scalar) {
        return prose.parse(lines(scalar));
    }

    /** The lines of a text; a block's stand below its key, each where the file has it. */
    private List<TextLine> lines(YamlNode.Scalar scalar) {
        Place place = scalar.place();
        if (!scalar.block()) {
            return List.of(new TextLine(
                    scalar.text().replace('\n', ' '), place.line(), place.column() + (scalar.quoted() ? 1 : 0)));
        }
        List<TextLine> lines = new ArrayList<>();
        for (String text : scalar.text().split("\n", -1)) {
            int line = place.line() + 1 + lines.size();
            int column = Math.max(0, problems.source().line(line).indexOf(text)) + 1;
            lines.add(new TextLine(text, line, column));
        }
        return lines;
    }
}
