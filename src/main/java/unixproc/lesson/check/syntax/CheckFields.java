package unixproc.lesson.check.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlFields;
import unixproc.lesson.yaml.YamlNode;

/** What stands behind the name of a check: one value, or fields; taken with the meaning a check gives them. */
public final class CheckFields {
    /** Stands in the place of a letter for whichever lab process meets the check. */
    public static final String ANY = "any";

    private static final Pattern LETTER = Pattern.compile("[A-Z]{1,2}");
    private static final String SELF = "";

    private final YamlFields fields;
    private final Problems problems;

    /** The fields of a check; a value that stands alone is a field without a name. */
    public CheckFields(YamlNode value, Place place, Problems problems) {
        this.problems = problems;
        this.fields = value instanceof YamlNode.Mapping mapping
                ? new YamlFields(mapping, place, problems)
                : new YamlFields(
                        new YamlNode.Mapping(
                                List.of(new YamlNode.Entry(new YamlNode.Scalar(SELF, false, false, place), value)),
                                place),
                        place,
                        problems);
    }

    public YamlFields fields() {
        return fields;
    }

    /** The letter that stands alone, or {@code any}. */
    public String subject() {
        return subject(SELF);
    }

    /** The letter in the field {@code of}, or {@code any}. */
    public String of() {
        return subject("of");
    }

    private String subject(String key) {
        YamlNode.Scalar scalar = fields.scalar(key);
        if (!scalar.text().isEmpty() && !scalar.text().equals(ANY)) {
            checkLetter(scalar);
        }
        return scalar.text();
    }

    /** A letter, or one of some words. */
    public String letterOr(String key, List<String> words) {
        YamlNode.Scalar scalar = fields.scalar(key);
        if (!scalar.text().isEmpty() && !words.contains(scalar.text())) {
            checkLetter(scalar);
        }
        return scalar.text();
    }

    public Optional<String> maybeLetter(String key) {
        return fields.maybeScalar(key).map(scalar -> {
            checkLetter(scalar);
            return scalar.text();
        });
    }

    public List<String> letters(String key) {
        List<YamlNode.Scalar> letters = fields.scalars(key);
        letters.forEach(this::checkLetter);
        if (letters.isEmpty()) {
            problems.add(fields.placeOf(key), "field.missing", key);
        }
        return letters.stream().map(YamlNode.Scalar::text).toList();
    }

    private void checkLetter(YamlNode.Scalar scalar) {
        if (!LETTER.matcher(scalar.text()).matches()) {
            problems.add(scalar.place(), "check.not-a-letter", scalar.text());
        }
    }

    public long number() {
        return fields.number(SELF);
    }

    /** A text that stands alone, with what it means. */
    public <T> T self(String key, T standIn, Function<String, Optional<T>> meaning) {
        return meant(fields.scalar(SELF), key, standIn, meaning);
    }

    /** A field with what its text means; the key names the problem when it means nothing. */
    public <T> T field(String name, String key, T standIn, Function<String, Optional<T>> meaning) {
        return meant(fields.scalar(name), key, standIn, meaning);
    }

    public <T> Optional<T> maybeField(String name, String key, Function<String, Optional<T>> meaning) {
        Optional<YamlNode.Scalar> scalar = fields.maybeScalar(name);
        Optional<T> value = scalar.flatMap(text -> meaning.apply(text.text()));
        if (scalar.isPresent() && value.isEmpty()) {
            problems.add(scalar.get().place(), key, scalar.get().text());
        }
        return value;
    }

    private <T> T meant(YamlNode.Scalar scalar, String key, T standIn, Function<String, Optional<T>> meaning) {
        if (scalar.text().isEmpty()) {
            return standIn;
        }
        Optional<T> value = meaning.apply(scalar.text());
        if (value.isEmpty()) {
            problems.add(scalar.place(), key, scalar.text());
        }
        return value.orElse(standIn);
    }

    /** One of an enum's names, in small letters or capitals. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> kind) {
        List<E> all = List.of(kind.getEnumConstants());
        YamlNode.Scalar scalar = fields.scalar(name);
        Optional<E> found = all.stream()
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).equals(scalar.text().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty() && !scalar.text().isEmpty()) {
            boolean capitals = scalar.text().equals(scalar.text().toUpperCase(Locale.ROOT));
            List<String> words = all.stream()
                    .map(one -> capitals ? one.name() : one.name().toLowerCase(Locale.ROOT))
                    .toList();
            problems.unknown(scalar.place(), "check.not-one-of", scalar.text(), words);
        }
        return found.orElse(all.get(0));
    }

    public int descriptor(String name) {
        return (int) inRange(name, OptionalLong.of(fields.number(name))).orElse(0);
    }

    public OptionalInt maybeDescriptor(String name) {
        OptionalLong number = inRange(name, fields.maybeNumber(name));
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    private OptionalLong inRange(String name, OptionalLong number) {
        if (number.isPresent() && (number.getAsLong() < 0 || number.getAsLong() > 0xFFFFF)) {
            problems.add(fields.placeOfValue(name), "check.not-a-descriptor", number.getAsLong());
        }
        return number;
    }

    /** A list of numbers that must be there. */
    public List<Integer> numbers(String name) {
        if (!fields.has(name)) {
            problems.add(fields.place(), "field.missing", name);
        }
        List<Integer> numbers = new ArrayList<>();
        for (YamlNode.Scalar scalar : fields.scalars(name)) {
            Optional<Long> number = CNumber.decode(scalar.text());
            number.ifPresent(found -> numbers.add(found.intValue()));
            if (number.isEmpty()) {
                problems.add(scalar.place(), "field.not-a-number", name, scalar.text());
            }
        }
        return numbers;
    }

    /** A list of texts, which may be missing. */
    public List<String> texts(String name) {
        return fields.scalars(name).stream().map(YamlNode.Scalar::text).toList();
    }

    /** Names with texts. */
    public Map<String, String> settings(String name) {
        Map<String, String> settings = new LinkedHashMap<>();
        Optional<YamlNode> value = fields.node(name);
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.value() instanceof YamlNode.Scalar text) {
                    settings.put(entry.key().text(), text.text());
                } else {
                    problems.add(
                            entry.value().place(), "field.not-text", entry.key().text());
                }
            }
        } else if (value.isPresent()) {
            problems.add(value.get().place(), "field.not-settings", name);
        }
        return settings;
    }

    /** Reports that at least one of these fields is needed when none is there. */
    public void needOneOf(String... names) {
        boolean there = false;
        for (String name : names) {
            there |= fields.has(name);
        }
        if (!there) {
            problems.add(fields.place(), "check.needs-one-of", String.join(", ", names));
        }
    }

    public Problems problems() {
        return problems;
    }
}
