package unixproc.lesson.check;

import java.util.Optional;
import java.util.OptionalLong;
import unixproc.abi.Signal;
import unixproc.abi.WaitStatus;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Sleep;
import unixproc.kernel.State;
import unixproc.kernel.SyscallTable;

/** Whether a process lives, what it is doing, and how it ended. */
public sealed interface LifeCheck extends ProcessCheck {
    /** It has not ended. */
    record Alive(String of) implements LifeCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.alive", subject());
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            return verdict(subject.stat().state().isAlive(), subject.state());
        }
    }

    /** Nothing of it is left. */
    record Gone(String of) implements LifeCheck {
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
    record Zombie(String of) implements LifeCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.zombie", subject());
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            return verdict(subject.stat().isZombie(), subject.state());
        }
    }

    /** It is in this state. */
    record InState(String of, State is) implements LifeCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.state", subject(), Sentence.of("state." + is.name()));
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            return verdict(subject.stat().state() == is, subject.state());
        }
    }

    /** It sleeps in this call. */
    record Blocked(String of, String in) implements LifeCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.blocked", subject(), in);
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            State state = subject.stat().state();
            if (state != State.SLEEPING && state != State.UNINTERRUPTIBLE) {
                return verdict(false, subject.state());
            }
            ProcFs kernel = evidence.kernel();
            Optional<Sleep> sleep = Sleep.of(
                    subject.stat(),
                    kernel.syscall(subject.pid()),
                    kernel.wchan(subject.pid()),
                    SyscallTable.ofThisMachine());
            if (sleep.isEmpty()) {
                return judgeByRecord(evidence, subject);
            }
            return sleep.get().isTheLabsOwn()
                    ? verdict(false, Sentence.of("found.idle", subject.letter()))
                    : verdict(
                            sleep.get().isIn(in),
                            Sentence.of(
                                    "found.blocked",
                                    subject.letter(),
                                    sleep.get().call()));
        }

        /** Where the kernel does not show the call: the lab's own record of what has not returned. */
        private Verdict judgeByRecord(Evidence evidence, Subject subject) {
            Optional<String> unfinished = evidence.calls().stream()
                    .filter(call -> call.letter().equals(subject.letter())
                            && call.result().isEmpty())
                    .map(Evidence.CallMade::name)
                    .reduce((earlier, later) -> later);
            return unfinished
                    .map(name -> verdict(name.equals(in), Sentence.of("found.blocked", subject.letter(), name)))
                    .orElseGet(() -> verdict(false, Sentence.of("found.idle", subject.letter())));
        }
    }

    /** It is a zombie that ended like this; one of the two is given. */
    record ExitStatus(String of, OptionalLong code, OptionalLong signal) implements LifeCheck {
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
