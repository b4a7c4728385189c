package unixproc.lang;

import java.util.Optional;

/** The vocabulary of one process: the table's calls, and its own variables. */
record TableVocabulary(CallTable table, Scope scope, TypeNames types) implements Vocabulary {
    TableVocabulary(CallTable table, Scope scope) {
        this(table, scope, new TypeNames());
    }

    @Override
    public Optional<Call> call(String name) {
        return table.find(name);
    }

    @Override
    public boolean isVariable(String name) {
        return scope.find(name).isPresent();
    }
}
