package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Sleep;
import unixproc.kernel.State;
import unixproc.kernel.SyscallTable;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;

/** Whether a process lives, and what it is doing. */
sealed interface LifeCheck extends ProcessCheck {
    List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax("alive", "B", f -> new Alive(f.subject())),
            new CheckSyntax("state", "{of: B, is: T}", InState::read),
            new CheckSyntax(
                    "blocked",
                    "{of: B, in: read}",
                    f -> new Blocked(f.of(), f.fields().text("in"))));

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

    /** It is in this state. */
    record InState(String of, State is) implements LifeCheck {
        static InState read(CheckFields f) {
            return new InState(f.of(), f.field("is", "check.not-a-state", State.OTHER, InState::told));
        }

        private static Optional<State> told(String letter) {
            List<State> told =
                    List.of(State.RUNNING, State.SLEEPING, State.UNINTERRUPTIBLE, State.STOPPED, State.ZOMBIE);
            return told.stream()
                    .filter(state -> letter.equals(String.valueOf(state.letter())))
                    .findFirst();
        }

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
}
