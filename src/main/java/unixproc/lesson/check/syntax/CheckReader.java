package unixproc.lesson.check.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.check.Check;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlNode;

/** Makes checks of what stands in the {@code check} list of a task. */
public final class CheckReader {
    private CheckReader() {}

    public static Optional<Check> read(YamlNode item, Problems problems) {
        if (!(item instanceof YamlNode.Mapping mapping) || mapping.entries().size() != 1) {
            problems.add(item.place(), "check.not-one");
            return Optional.empty();
        }
        YamlNode.Entry entry = mapping.entries().get(0);
        String name = entry.key().text();
        List<CheckSyntax> words = List.of(CheckSyntax.values());
        Optional<CheckSyntax> word =
                words.stream().filter(one -> one.word().equals(name)).findFirst();
        if (word.isEmpty()) {
            problems.unknown(
                    entry.key().place(),
                    "check.unknown",
                    name,
                    Arrays.stream(CheckSyntax.values()).map(CheckSyntax::word).toList());
            return Optional.empty();
        }
        int before = problems.count();
        boolean empty =
                entry.value() instanceof YamlNode.Scalar value && value.text().isBlank();
        if (empty || entry.value() instanceof YamlNode.Mapping != word.get().hasFields()) {
            String key = word.get().hasFields() ? "check.needs-fields" : "check.needs-value";
            problems.add(entry.value().place(), key, name, word.get().example());
            return Optional.empty();
        }
        CheckFields fields = new CheckFields(entry.value(), entry.key().place(), problems);
        Optional<Check> check = word.get().read(fields);
        if (!word.get().namesItsOwnFields()) {
            fields.fields().done();
        }
        return problems.count() == before ? check : Optional.empty();
    }
}
