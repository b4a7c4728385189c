package unixproc.c.preprocess;

import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.call.Call;
import unixproc.c.syntax.Vocabulary;
import unixproc.c.type.TypeNames;

/** The vocabulary of {@code #if}: numbers alone; every name that is left is 0. */
final class BareVocabulary implements Vocabulary {
    private final TypeNames types = new TypeNames();

    @Override
    public Optional<Call> call(String name) {
        return Optional.empty();
    }

    @Override
    public TypeNames types() {
        return types;
    }

    @Override
    public boolean isVariable(String name) {
        return true;
    }

    @Override
    public OptionalLong constant(String name) {
        return OptionalLong.of(0);
    }
}
