package unixproc.c.check;

import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.syntax.Vocabulary;
import unixproc.c.type.TypeNames;

/** The vocabulary of one process: the table's calls, and its own variables. */
public record TableVocabulary(CallTable table, Scope scope, TypeNames types) implements Vocabulary {
    public TableVocabulary(CallTable table, Scope scope) {
        this(table, scope, table.typeNames());
    }

    @Override
    public Optional<Call> call(String name) {
        return table.find(name);
    }

    @Override
    public OptionalLong constant(String name) {
        OptionalLong enumerator = types.enumerator(name);
        return enumerator.isPresent() ? enumerator : Constants.standard().value(name);
    }

    @Override
    public boolean isVariable(String name) {
        return scope.find(name).isPresent() || scope.function(name).isPresent();
    }
}
