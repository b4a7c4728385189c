package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.expectation.CString;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.yaml.YamlNode;

/** What a variable of a process holds. */
record VariableCheck(String of, String name, Expectation is) implements ProcessCheck {
    static final List<CheckSyntax> SYNTAX =
            List.of(new CheckSyntax("variable", "{of: A, name: pid, is: B}", VariableCheck::read));

    private static VariableCheck read(CheckFields f) {
        YamlNode.Scalar value = f.fields().scalar("is");
        Expectation text = new Expectation.Text(value.text(), CString.encode(value.text()));
        Expectation expected =
                value.quoted() ? text : Expectation.parse(value.text()).orElse(text);
        return new VariableCheck(f.of(), f.fields().text("name"), expected);
    }

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
