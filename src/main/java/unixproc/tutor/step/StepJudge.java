package unixproc.tutor.step;

import java.util.Optional;
import java.util.function.Supplier;
import unixproc.lab.wire.Outcome;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.LabLine;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.TypedLine;

/** Judges by what the lab did whether the next line of a lesson has happened, however it was typed. */
public final class StepJudge {
    private final LabSession session;
    private final StepGoals goals;
    private final SeenCalls seen;
    private Optional<StepGoal> goal = Optional.empty();
    private Optional<Supplier<StepGoal>> next = Optional.empty();
    private Optional<Latest> latest = Optional.empty();

    /** The learner's latest line, and who ran it. */
    private record Latest(TypedLine.ForProcess typed, String letter) {}

    public StepJudge(LabSession session) {
        this.session = session;
        this.goals = new StepGoals(session);
        this.seen = new SeenCalls(session::isQuiet);
        session.loop().listen(seen);
    }

    /**
     * From now on this line is waited for; calls that were left over from the step before count.
     *
     * @param letter the process that is meant by a line without an address
     */
    public void expect(LabLine line, String letter) {
        goal = Optional.empty();
        next = TypedLine.of(line.text()) instanceof TypedLine.ForProcess forProcess
                ? Optional.of(() -> goals.of(forProcess, letter, line.expectation()))
                : Optional.empty();
    }

    /** Asks what variables are worth, as long as the lab is as the lesson left it. */
    public void prepare() {
        if (goal.isEmpty()) {
            goal = next.map(Supplier::get);
        }
    }

    /** Nothing is waited for, and nothing of what was done so far counts. */
    public void clear() {
        goal = Optional.empty();
        next = Optional.empty();
        latest = Optional.empty();
        seen.clear();
    }

    /** Looks once more, because a call may have returned since. */
    public StepVerdict judgeAgain() {
        return latest.isPresent() ? judge(latest.get().typed(), latest.get().letter()) : new StepVerdict.Unrelated();
    }

    /** What the goal's process gave last. */
    public Optional<ObservedValue> lastValue() {
        return goal.flatMap(wanted -> value(wanted.letter()));
    }

    /**
     * Looks whether it has happened.
     *
     * @param typed the learner's latest line
     * @param letter the process that ran it
     */
    public StepVerdict judge(TypedLine.ForProcess typed, String letter) {
        latest = Optional.of(new Latest(typed, letter));
        if (goal.isEmpty()) {
            return new StepVerdict.Unrelated();
        }
        StepGoal wanted = goal.get();
        boolean isSame =
                LineOutline.of(typed.line()).canonical().equals(wanted.outline().canonical())
                        && letter.equals(wanted.letter());
        if (wanted.calls().isEmpty() || wanted.outline().branches()) {
            return letter.equals(wanted.letter()) ? judgeValue(wanted, isSame) : new StepVerdict.Unrelated();
        }
        return judgeCalls(wanted, typed);
    }

    private StepVerdict judgeValue(StepGoal wanted, boolean isSame) {
        Optional<ObservedValue> value = value(wanted.letter());
        boolean isWhole = value.isPresent() || seen.isGone(wanted.letter());
        boolean isDone = isWhole && (wanted.calls().isEmpty() ? isWorthTheSame(wanted, value, isSame) : isSame);
        boolean isExpected = wanted.expectation().isEmpty()
                || value.filter(wanted.expectation().get()::matches).isPresent();
        if (isDone && isExpected) {
            boolean alone = seen.calls().isEmpty() || isSame;
            seen.clear();
            return new StepVerdict.Done(value, alone);
        }
        return isDone || (isSame && value.isPresent()) ? other(wanted, value) : new StepVerdict.Unrelated();
    }

    private boolean isWorthTheSame(StepGoal wanted, Optional<ObservedValue> value, boolean isSame) {
        if (isSame) {
            return true;
        }
        if (wanted.outline().endsInAssignment()) {
            return !wanted.variables().isEmpty()
                    && wanted.variables().entrySet().stream()
                            .allMatch(each -> goals.ask(session.lab().find(wanted.letter()), each.getKey())
                                    .equals(Optional.of(each.getValue())));
        }
        return wanted.expectation().isPresent()
                ? value.filter(wanted.expectation().get()::matches).isPresent()
                : value.isPresent() && value.equals(wanted.value());
    }

    private StepVerdict judgeCalls(StepGoal wanted, TypedLine.ForProcess typed) {
        Matching matching = new Matching(wanted, seen.calls(), call -> isRight(wanted, call));
        if (matching.isWhole()) {
            if (matching.last().pending() && wanted.expectation().isPresent()) {
                return new StepVerdict.Pending();
            }
            Optional<ObservedValue> value = wanted.outline().endsInCall()
                    ? matching.last().outcome().map(session.observedValues()::of)
                    : value(wanted.letter());
            boolean alone = matching.isAll();
            seen.forget(matching.end());
            return new StepVerdict.Done(value, alone);
        }
        if (matching.isUnderWay()) {
            boolean isEnough =
                    hasSameCalls(wanted, typed) && wanted.expectation().isEmpty();
            return isEnough ? underWay() : new StepVerdict.Pending();
        }
        if (matching.lacksLast() && hasDiedIn(matching.missing(), wanted, typed)) {
            seen.clear();
            return new StepVerdict.Done(Optional.empty(), true);
        }
        Optional<SeenCall> sameCall = matching.sameCallOtherResult();
        if (sameCall.isPresent()) {
            return other(wanted, sameCall.get().outcome().map(session.observedValues()::of));
        }
        return matching.sameName()
                .<StepVerdict>map(
                        call -> new StepVerdict.OtherArguments(call.text().name()))
                .orElseGet(StepVerdict.Unrelated::new);
    }

    private StepVerdict underWay() {
        seen.clear();
        return new StepVerdict.Done(Optional.empty(), true);
    }

    private static boolean hasSameCalls(StepGoal wanted, TypedLine.ForProcess typed) {
        return CalledNames.of(typed.line())
                .names()
                .equals(wanted.calls().stream().map(WantedCall::name).toList());
    }

    /** A call that was its process's last never comes back, and the lab does not tell of it. */
    private boolean hasDiedIn(WantedCall last, StepGoal wanted, TypedLine.ForProcess typed) {
        return seen.isGone(wanted.letter())
                && LineOutline.of(typed.line()).calls().stream()
                        .anyMatch(call -> call.name().equals(last.name()));
    }

    private boolean isRight(StepGoal wanted, SeenCall last) {
        if (last.pending() || last.outcome().isEmpty()) {
            return true;
        }
        if (wanted.expectation().isEmpty()) {
            return !last.hasFailed();
        }
        Expectation expectation = wanted.expectation().get();
        return wanted.outline().endsInCall()
                ? expectation.matches(session.observedValues().of(last.outcome().get()))
                : value(wanted.letter()).filter(expectation::matches).isPresent();
    }

    private Optional<ObservedValue> value(String letter) {
        return seen.value(letter)
                .filter(outcome -> outcome.kind() != Outcome.Kind.NOTHING)
                .map(session.observedValues()::of);
    }

    private static StepVerdict other(StepGoal wanted, Optional<ObservedValue> value) {
        return new StepVerdict.OtherResult(
                value.map(ObservedValue::pattern), wanted.expectation().map(Expectation::pattern));
    }
}
