package unixproc.lesson.check.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.check.Check;
import unixproc.lesson.check.FileCheck;
import unixproc.lesson.check.SameDescription;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.yaml.YamlNode;

/** How the checks about descriptors are read. */
final class FileCheckFields {
    private static final Pattern END = Pattern.compile("([A-Z]{1,2}) (\\d{1,6})");

    private FileCheckFields() {}

    static Check openDescriptor(CheckFields f) {
        f.needOneOf("number", "target");
        OptionalInt number = f.maybeDescriptor("number");
        Optional<String> target = f.fields().maybeScalar("target").map(YamlNode.Scalar::text);
        return new FileCheck.OpenDescriptor(
                f.of(), number, target, f.fields().maybeFlag("open").orElse(true));
    }

    static Check onlyDescriptors(CheckFields f) {
        if (!f.fields().has("only")) {
            f.problems().add(f.fields().place(), "field.missing", "only");
        }
        List<Integer> numbers = f.fields().scalars("only").stream()
                .flatMap(scalar -> {
                    Optional<Long> number = CNumber.decode(scalar.text());
                    if (number.isEmpty()) {
                        f.problems().add(scalar.place(), "field.not-a-number", "only", scalar.text());
                    }
                    return number.map(Long::intValue).stream();
                })
                .toList();
        return new FileCheck.OnlyDescriptors(f.of(), numbers);
    }

    static Check sameDescription(CheckFields f) {
        List<YamlNode.Scalar> texts = f.fields().scalars("of");
        if (texts.size() < 2) {
            f.problems().add(f.fields().placeOf("of"), "check.needs-two");
        }
        List<SameDescription.End> ends = texts.stream()
                .flatMap(text -> {
                    Matcher end = END.matcher(text.text());
                    if (!end.matches()) {
                        f.problems().add(text.place(), "check.not-an-end", text.text());
                        return Optional.<SameDescription.End>empty().stream();
                    }
                    return Optional.of(new SameDescription.End(end.group(1), Integer.parseInt(end.group(2)))).stream();
                })
                .toList();
        return new SameDescription(ends);
    }
}
