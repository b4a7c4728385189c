package unixproc.lesson.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import unixproc.lesson.model.FrontMatter;
import unixproc.lesson.model.ManualPage;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlFields;
import unixproc.lesson.yaml.YamlNode;
import unixproc.lesson.yaml.YamlReader;

/** Reads what stands between the two {@code ---} at the top of a lesson file. */
public final class FrontMatterReader {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SUMMARY = 120;
    private static final int MOST_MINUTES = 60;
    private static final int MOST_POINTS = 3;

    /** What can only stand behind it, so that a missing end is not looked for in a task further down. */
    private static final Pattern BODY = Pattern.compile("#{1,6} .*|```.*");

    private final References references;
    private final Problems problems;

    public FrontMatterReader(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /**
     * What was read.
     *
     * @param front empty when it could not be read
     * @param bodyLine the first line behind it, from 1
     */
    public record Head(Optional<FrontMatter> front, int bodyLine) {}

    public Head read(List<String> lines) {
        if (!lines.get(0).equals("---")) {
            problems.add(Place.line(1, lines.get(0)), "front.missing");
            return new Head(Optional.empty(), 1);
        }
        int end = 1;
        while (end < lines.size()
                && !lines.get(end).equals("---")
                && !BODY.matcher(lines.get(end)).matches()) {
            end++;
        }
        if (end == lines.size() || !lines.get(end).equals("---")) {
            problems.add(Place.line(1, lines.get(0)), "front.unclosed");
            return new Head(Optional.empty(), end + 1);
        }
        String yaml = String.join("\n", lines.subList(1, end));
        int errors = problems.count();
        Optional<YamlNode> root = YamlReader.read(yaml, 2, problems);
        if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
            return new Head(Optional.of(front(mapping)), end + 2);
        }
        if (problems.count() == errors) {
            problems.add(new Place(1, 1, 3), "front.not-fields");
        }
        return new Head(Optional.empty(), end + 2);
    }

    private FrontMatter front(YamlNode.Mapping mapping) {
        YamlFields fields = new YamlFields(mapping, new Place(1, 1, 3), problems);
        FrontMatter front = new FrontMatter(
                shortText(fields, "title", LONGEST_TITLE),
                shortText(fields, "summary", LONGEST_SUMMARY),
                minutes(fields),
                recalls(fields),
                calls(fields),
                points(fields),
                texts(fields, "defines"),
                texts(fields, "mentions"));
        fields.done();
        return front;
    }

    private String shortText(YamlFields fields, String key, int longest) {
        String text = fields.text(key);
        if (text.length() > longest) {
            problems.add(fields.placeOfValue(key), "front.too-long", key, longest, text.length());
        }
        return text;
    }

    private int minutes(YamlFields fields) {
        if (!fields.has("minutes")) {
            problems.add(fields.place(), "field.missing", "minutes");
            return 0;
        }
        OptionalLong minutes = fields.maybeNumber("minutes");
        if (minutes.isPresent() && (minutes.getAsLong() < 1 || minutes.getAsLong() > MOST_MINUTES)) {
            problems.add(fields.placeOfValue("minutes"), "front.minutes", MOST_MINUTES);
        }
        return (int) minutes.orElse(0);
    }

    private List<String> recalls(YamlFields fields) {
        List<YamlNode.Scalar> names = fields.scalars("recalls");
        for (YamlNode.Scalar name : names) {
            if (!references.isLesson(name.text())) {
                problems.unknown(name.place(), "front.recalls-unknown", name.text(), references.lessonNames());
            } else if (!references.isBefore(name.text(), problems.source().number())) {
                problems.add(name.place(), "front.recalls-later", name.text());
            }
        }
        return names.stream().map(YamlNode.Scalar::text).toList();
    }

    private List<ManualPage> calls(YamlFields fields) {
        return fields.scalars("calls").stream()
                .flatMap(call -> {
                    Optional<ManualPage> page = ManualPage.parse(call.text());
                    if (page.isEmpty()) {
                        problems.add(call.place(), "front.not-a-page", call.text());
                    } else if (!references.isPage(page.get())) {
                        problems.add(call.place(), "page.unknown", page.get(), references.nearestPages(page.get()));
                    }
                    return page.stream();
                })
                .toList();
    }

    private static List<String> texts(YamlFields fields, String key) {
        return fields.scalars(key).stream().map(YamlNode.Scalar::text).toList();
    }

    private List<String> points(YamlFields fields) {
        List<YamlNode.Scalar> points = fields.scalars("points");
        if (points.size() > MOST_POINTS) {
            problems.add(points.get(MOST_POINTS).place(), "front.too-many-points", MOST_POINTS, points.size());
        }
        return points.stream().map(YamlNode.Scalar::text).toList();
    }
}
