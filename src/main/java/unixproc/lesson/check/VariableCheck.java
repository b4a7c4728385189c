package unixproc.lesson.check;

import java.util.Optional;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;

/** What a variable of a process holds. */
public record VariableCheck(String of, String name, Expectation is) implements ProcessCheck {
    @Override
    public Sentence wanted() {
        return Sentence.of("wanted.variable", subject(), name, is.pattern());
    }

    @Override
    public Verdict judge(Evidence evidence, Subject subject) {
        Optional<ObservedValue> value = evidence.variable(subject.letter(), name);
        return verdict(
                value.filter(is::matches).isPresent(),
                value.map(held -> Sentence.of("found.variable", subject.letter(), name, held.pattern()))
                        .orElseGet(() -> Sentence.of("found.no-variable", subject.letter(), name)));
    }
}
