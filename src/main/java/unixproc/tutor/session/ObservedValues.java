package unixproc.tutor.session;

import java.util.Optional;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;

/** Puts what the lab reports into the words expectations and checks compare with. */
public final class ObservedValues {
    private final Lab lab;

    public ObservedValues(Lab lab) {
        this.lab = lab;
    }

    public ObservedValue of(Outcome outcome) {
        if (outcome.failed() || outcome.kind() == Outcome.Kind.TEXT || outcome.kind() == Outcome.Kind.ERRNO) {
            return plain(outcome);
        }
        Optional<String> letter =
                outcome.number() > 0 ? lab.find(outcome.number()).map(LabProcess::letter) : Optional.empty();
        return letter.map(name -> ObservedValue.ofPid(outcome.number(), name)).orElseGet(() -> plain(outcome));
    }

    /** The same without looking whether it is the pid of somebody. */
    static ObservedValue plain(Outcome outcome) {
        if (outcome.failed()) {
            return ObservedValue.ofErrno(outcome.errno());
        }
        if (outcome.kind() == Outcome.Kind.ERRNO) {
            return ObservedValue.ofErrno(outcome.number(), outcome.text());
        }
        return outcome.kind() == Outcome.Kind.TEXT
                ? ObservedValue.ofText(unquoted(outcome.text()))
                : ObservedValue.ofNumber(outcome.number());
    }

    /** The characters of a string as it is written in C. */
    private static String unquoted(String literal) {
        return Expectation.parse(literal)
                .filter(Expectation.Text.class::isInstance)
                .map(text -> ((Expectation.Text) text).value())
                .orElse(literal);
    }
}
