package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.abi.Signal;
import unixproc.abi.WaitStatus;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.expectation.CNumber;

/** Whether a process has ended, and how. */
sealed interface EndCheck extends ProcessCheck {
    List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax("gone", "B", f -> new Gone(f.subject())),
            new CheckSyntax("zombie", "B", f -> new Zombie(f.subject())),
            new CheckSyntax("exit-status", "{of: B, is: 44}", ExitStatus::read));

    /** Nothing of it is left. */
    record Gone(String of) implements EndCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.gone", subject());
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            return verdict(false, subject.state());
        }

        @Override
        public Verdict judgeGone(String letter) {
            return verdict(true, Sentence.of("found.gone", letter));
        }
    }

    /** It has ended and nobody has waited for it. */
    record Zombie(String of) implements EndCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.zombie", subject());
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            return verdict(subject.stat().isZombie(), subject.state());
        }
    }

    /** It is a zombie that ended like this; one of the two is given. */
    record ExitStatus(String of, OptionalLong code, OptionalLong signal) implements EndCheck {
        static ExitStatus read(CheckFields f) {
            f.needOneOf("is", "signal");
            OptionalLong code = f.fields().maybeNumber("is");
            if (code.isPresent() && (code.getAsLong() < 0 || code.getAsLong() > 255)) {
                f.problems().add(f.fields().placeOfValue("is"), "check.not-an-exit-code", code.getAsLong());
            }
            Optional<Long> signal = f.maybeField("signal", "check.not-a-signal", ExitStatus::signalNumber);
            if (code.isPresent() && signal.isPresent()) {
                f.problems().add(f.fields().placeOf("signal"), "check.either", "is", "signal");
            }
            return new ExitStatus(f.of(), code, signal.map(OptionalLong::of).orElse(OptionalLong.empty()));
        }

        private static Optional<Long> signalNumber(String text) {
            return CNumber.decode(text)
                    .or(() -> SignalCheck.name(text)
                            .map(name -> (long) Signal.number(name).orElse(0)))
                    .filter(number -> number >= 1 && number <= 64);
        }

        @Override
        public Sentence wanted() {
            return code.isPresent()
                    ? Sentence.of("wanted.exit-code", subject(), code.getAsLong())
                    : Sentence.of("wanted.exit-signal", subject(), new Signal((int) signal.orElse(0)).name());
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            if (!subject.stat().isZombie()) {
                return verdict(false, subject.state());
            }
            WaitStatus end = new WaitStatus(subject.stat().exitCode());
            if (!end.isExited()) {
                return verdict(
                        signal.equals(OptionalLong.of(end.signal().number())),
                        Sentence.of(
                                "found.exit-signal",
                                subject.letter(),
                                end.signal().name()));
            }
            int exited = end.exitCode();
            return verdict(
                    code.equals(OptionalLong.of(exited)), Sentence.of("found.exit-code", subject.letter(), exited));
        }
    }
}
