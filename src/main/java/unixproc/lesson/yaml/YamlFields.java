package unixproc.lesson.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.Problems;

/**
 * Takes the values of a mapping one by one and reports what is missing, of the wrong kind or, at the end, never asked
 * for. What is wrong is reported and replaced by a stand-in, so that reading goes on.
 */
public final class YamlFields {
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<YamlNode.Entry> entries;
    private final Place place;
    private final Problems problems;

    public YamlFields(YamlNode.Mapping mapping, Place place, Problems problems) {
        for (YamlNode.Entry entry : mapping.entries()) {
            values.put(entry.key().text(), entry.value());
            keys.put(entry.key().text(), entry.key().place());
        }
        this.entries = mapping.entries();
        this.place = place;
        this.problems = problems;
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** A value of any kind. */
    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    public Optional<YamlNode.Scalar> maybeScalar(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isPresent() && !(value.get() instanceof YamlNode.Scalar)) {
            problems.add(value.get().place(), "field.not-text", key);
            return Optional.empty();
        }
        Optional<YamlNode.Scalar> scalar = value.map(YamlNode.Scalar.class::cast);
        if (scalar.isPresent() && scalar.get().text().isBlank() && !scalar.get().quoted()) {
            problems.add(placeOf(key), "field.empty", key);
            return Optional.empty();
        }
        return scalar;
    }

    public YamlNode.Scalar scalar(String key) {
        if (!has(key)) {
            problems.add(place, "field.missing", key);
        }
        return maybeScalar(key).orElse(new YamlNode.Scalar("", false, false, place));
    }

    public String text(String key) {
        return scalar(key).text();
    }

    /** A number as C writes it. */
    public OptionalLong maybeNumber(String key) {
        return maybeScalar(key).map(scalar -> number(key, scalar)).orElse(OptionalLong.empty());
    }

    public long number(String key) {
        if (!has(key)) {
            problems.add(place, "field.missing", key);
        }
        return maybeNumber(key).orElse(0);
    }

    public Optional<Boolean> maybeFlag(String key) {
        return maybeScalar(key).map(scalar -> {
            if (!scalar.text().equals("true") && !scalar.text().equals("false")) {
                problems.add(scalar.place(), "field.not-a-flag", key, scalar.text());
            }
            return scalar.text().equals("true");
        });
    }

    /** A list of texts; one text alone counts as a list of one. */
    public List<YamlNode.Scalar> scalars(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof YamlNode.Scalar one) {
            return maybeScalar(key).isPresent() ? List.of(one) : List.of();
        }
        if (!(value.get() instanceof YamlNode.Sequence sequence)) {
            problems.add(value.get().place(), "field.not-a-list", key);
            return List.of();
        }
        List<YamlNode.Scalar> texts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Scalar text
                    && (text.quoted() || !text.text().isBlank())) {
                texts.add(text);
            } else {
                problems.add(item.place(), "field.item-not-text", key);
            }
        }
        return texts;
    }

    /** Reports every key that nothing asked for. */
    public void done() {
        for (Map.Entry<String, Place> key : keys.entrySet()) {
            if (!asked.contains(key.getKey())) {
                problems.unknown(
                        key.getValue(),
                        "field.unknown",
                        key.getKey(),
                        asked.stream().distinct().sorted().toList());
            }
        }
    }

    /** All of them, for whoever knows the keys. */
    public List<YamlNode.Entry> entries() {
        return entries;
    }

    public Place place() {
        return place;
    }

    /** Where a key stands, or where it should. */
    public Place placeOf(String key) {
        return keys.getOrDefault(key, place);
    }

    /** Where a value stands, or where it should. */
    public Place placeOfValue(String key) {
        return Optional.ofNullable(values.get(key)).map(YamlNode::place).orElse(place);
    }

    private OptionalLong number(String key, YamlNode.Scalar scalar) {
        Optional<Long> number = CNumber.decode(scalar.text());
        if (number.isEmpty()) {
            problems.add(scalar.place(), "field.not-a-number", key, scalar.text());
        }
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
