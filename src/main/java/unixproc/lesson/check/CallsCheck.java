package unixproc.lesson.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which calls were made since the task began, from the lab's own record.
 *
 * @param by only those of this process; of all when empty
 */
public record CallsCheck(Optional<String> by, List<Rule> rules) implements LabCheck {
    /** What is asked about one call. */
    public sealed interface Rule {
        String call();

        Sentence wanted();

        boolean holds(List<Evidence.CallMade> made);

        Sentence found(List<Evidence.CallMade> made);
    }

    /** How often it was made. */
    public record Times(String call, Comparison comparison, long number) implements Rule {
        @Override
        public Sentence wanted() {
            return number == 0
                    ? Sentence.of("wanted.calls-never", call)
                    : Sentence.of("wanted.calls-" + comparison, call, number);
        }

        @Override
        public boolean holds(List<Evidence.CallMade> made) {
            return comparison.holds(made.size(), number);
        }

        @Override
        public Sentence found(List<Evidence.CallMade> made) {
            return made.isEmpty()
                    ? Sentence.of("found.calls-none", call)
                    : Sentence.of("found.calls", call, made.size());
        }
    }

    /** That it was made, with a first argument like this. */
    public record Argument(String call, Comparison comparison, long number) implements Rule {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.argument-" + comparison, call, number);
        }

        @Override
        public boolean holds(List<Evidence.CallMade> made) {
            return made.stream()
                    .anyMatch(one -> !one.arguments().isEmpty()
                            && comparison.holds(one.arguments().get(0), number));
        }

        @Override
        public Sentence found(List<Evidence.CallMade> made) {
            List<String> arguments = made.stream()
                    .flatMap(one -> one.arguments().stream().limit(1))
                    .map(String::valueOf)
                    .toList();
            return arguments.isEmpty()
                    ? Sentence.of("found.calls-none", call)
                    : Sentence.of("found.arguments", call, String.join(", ", arguments));
        }
    }

    /** How two numbers are compared. */
    public enum Comparison {
        EXACTLY,
        AT_MOST,
        AT_LEAST,
        ABOVE,
        BELOW;

        boolean holds(long found, long number) {
            return switch (this) {
                case EXACTLY -> found == number;
                case AT_MOST -> found <= number;
                case AT_LEAST -> found >= number;
                case ABOVE -> found > number;
                case BELOW -> found < number;
            };
        }
    }

    @Override
    public Sentence wanted() {
        Sentence all = rules.stream()
                .map(Rule::wanted)
                .reduce((one, other) -> Sentence.of("and", one, other))
                .orElseThrow();
        return by.map(letter -> Sentence.of("wanted.calls-by", letter, all)).orElse(all);
    }

    @Override
    public Verdict judge(Evidence evidence) {
        List<Sentence> broken = new ArrayList<>();
        List<Sentence> kept = new ArrayList<>();
        for (Rule rule : rules) {
            List<Evidence.CallMade> made = evidence.calls().stream()
                    .filter(call -> call.name().equals(rule.call())
                            && by.map(call.letter()::equals).orElse(true))
                    .toList();
            (rule.holds(made) ? kept : broken).add(rule.found(made));
        }
        Sentence found = (broken.isEmpty() ? kept : broken)
                .stream().reduce((one, other) -> Sentence.of("and", one, other)).orElseThrow();
        return verdict(broken.isEmpty(), found);
    }
}
