package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unixproc.lesson.check.Check;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlNode;
import unixproc.text.SimilarNames;

/** Makes checks of what stands in the {@code check} list of a task. */
public final class CheckReader {
    private static final List<CheckSyntax> ALL = Stream.of(
                    LifeCheck.SYNTAX,
                    EndCheck.SYNTAX,
                    ParentCheck.SYNTAX,
                    TreeCheck.SYNTAX,
                    CountCheck.SYNTAX,
                    DescriptorCheck.SYNTAX,
                    OpenFileCheck.SYNTAX,
                    SameDescription.SYNTAX,
                    EnvironmentCheck.SYNTAX,
                    ProgramCheck.SYNTAX,
                    SignalCheck.SYNTAX,
                    ResourceCheck.SYNTAX,
                    GroupCheck.SYNTAX,
                    JobCheck.SYNTAX,
                    VariableCheck.SYNTAX,
                    CallsCheck.SYNTAX)
            .flatMap(List::stream)
            .toList();

    private CheckReader() {}

    /** How every kind of check is written. */
    public static List<CheckSyntax> all() {
        return ALL;
    }

    public static Optional<Check> read(YamlNode item, Problems problems) {
        if (!(item instanceof YamlNode.Mapping mapping) || mapping.entries().size() != 1) {
            problems.add(item.place(), "check.not-one");
            return Optional.empty();
        }
        YamlNode.Entry entry = mapping.entries().get(0);
        String name = entry.key().text();
        Optional<CheckSyntax> syntax =
                ALL.stream().filter(one -> one.word().equals(name)).findFirst();
        if (syntax.isEmpty()) {
            List<String> words = ALL.stream().map(CheckSyntax::word).toList();
            String key = SimilarNames.to(name, words).isEmpty() ? "check.unknown-far" : "check.unknown";
            problems.unknown(entry.key().place(), key, name, words);
            return Optional.empty();
        }
        int before = problems.count();
        boolean empty =
                entry.value() instanceof YamlNode.Scalar value && value.text().isBlank();
        boolean several =
                entry.value() instanceof YamlNode.Sequence && !syntax.get().hasFields();
        if (empty
                || several
                || entry.value() instanceof YamlNode.Mapping != syntax.get().hasFields()) {
            String wanted = syntax.get().hasFields() ? "check.needs-fields" : "check.needs-value";
            String key = several ? "check.one-each" : wanted;
            problems.add(entry.value().place(), key, name, syntax.get().example());
            return Optional.empty();
        }
        CheckFields fields = new CheckFields(entry.value(), entry.key().place(), problems);
        Check check = syntax.get().reader().apply(fields);
        fields.fields().done();
        return problems.count() == before ? Optional.of(check) : Optional.empty();
    }
}
