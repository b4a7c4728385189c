package unixproc.tutor.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Finds the calls of a goal, in their order, among those that were made. */
final class Matching {
    private final StepGoal goal;
    private final List<SeenCall> seen;
    private final List<Integer> found = new ArrayList<>();
    private final List<OptionalLong> results = new ArrayList<>();

    /** @param isRight whether a call that is the last one of the goal gave what is wanted */
    Matching(StepGoal goal, List<SeenCall> seen, Predicate<SeenCall> isRight) {
        this.goal = goal;
        this.seen = seen;
        int count = goal.calls().size();
        for (int k = 0; k < count; k++) {
            boolean isLast = k + 1 == count;
            Optional<Integer> next = next(goal.calls().get(k), call -> isLast ? isRight.test(call) : !call.hasFailed());
            if (next.isEmpty()) {
                return;
            }
            found.add(next.get());
            results.add(seen.get(next.get()).result());
        }
    }

    private int after() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1) + 1;
    }

    private Optional<Integer> next(WantedCall wanted, Predicate<SeenCall> allowed) {
        for (int i = after(); i < seen.size(); i++) {
            SeenCall call = seen.get(i);
            if (call.letter().equals(goal.letter()) && wanted.matches(call, results) && allowed.test(call)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean isWhole() {
        return found.size() == goal.calls().size();
    }

    /** Whether its process sleeps in a call of the goal, and the others can only come later. */
    boolean isUnderWay() {
        return !found.isEmpty() && last().pending();
    }

    /** Whether only the last call is missing. */
    boolean lacksLast() {
        return found.size() + 1 == goal.calls().size();
    }

    /** Whether nothing was called but what the goal is after. */
    boolean isAll() {
        return isWhole() && seen.size() == found.size();
    }

    SeenCall last() {
        return seen.get(found.get(found.size() - 1));
    }

    /** How many calls there were up to the last one that counts. */
    int end() {
        return after();
    }

    WantedCall missing() {
        return goal.calls().get(found.size());
    }

    /** The latest call that would have been the missing one but for what it gave. */
    Optional<SeenCall> sameCallOtherResult() {
        return latest(call -> missing().matches(call, results));
    }

    /** The latest call that has the name of the missing one. */
    Optional<SeenCall> sameName() {
        return latest(call -> call.text().name().equals(missing().name()));
    }

    private Optional<SeenCall> latest(Predicate<SeenCall> wanted) {
        return seen.subList(after(), seen.size()).stream()
                .filter(call -> call.letter().equals(goal.letter()))
                .filter(wanted)
                .reduce((first, second) -> second);
    }
}
