package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlFields;
import unixproc.lesson.yaml.YamlNode;

/** What is asked about one call. */
sealed interface CallRule {
    String call();

    Sentence wanted();

    boolean holds(List<Evidence.CallMade> made);

    Sentence found(List<Evidence.CallMade> made);

    /** Whether no further call can make it hold. */
    boolean isBrokenForGood(List<Evidence.CallMade> made);

    static Optional<CallRule> read(YamlNode.Entry entry, Problems problems) {
        String call = entry.key().text();
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            YamlFields fields = new YamlFields(mapping, entry.key().place(), problems);
            Optional<CallRule> rule = Compared.read(fields.scalar("argument"), problems)
                    .map(compared -> new Argument(call, compared.how(), compared.number()));
            fields.done();
            return rule;
        }
        if (entry.value() instanceof YamlNode.Scalar scalar) {
            if (scalar.text().equals("never")) {
                return Optional.of(new Times(call, Comparison.EXACTLY, 0));
            }
            return Compared.read(scalar, problems).map(compared -> new Times(call, compared.how(), compared.number()));
        }
        problems.add(entry.value().place(), "calls.unreadable", call);
        return Optional.empty();
    }

    /** How often it was made. */
    record Times(String call, Comparison comparison, long number) implements CallRule {
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
        public boolean isBrokenForGood(List<Evidence.CallMade> made) {
            return switch (comparison) {
                case EXACTLY, AT_MOST -> made.size() > number;
                case BELOW -> made.size() >= number;
                case AT_LEAST, ABOVE -> false;
            };
        }

        @Override
        public Sentence found(List<Evidence.CallMade> made) {
            return made.isEmpty()
                    ? Sentence.of("found.calls-none", call)
                    : Sentence.of("found.calls", call, made.size());
        }
    }

    /** That it was made, with a first argument like this. */
    record Argument(String call, Comparison comparison, long number) implements CallRule {
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
        public boolean isBrokenForGood(List<Evidence.CallMade> made) {
            return false;
        }

        @Override
        public Sentence found(List<Evidence.CallMade> made) {
            List<String> arguments = made.stream()
                    .flatMap(one -> one.arguments().stream().limit(1))
                    .map(String::valueOf)
                    .toList();
            return arguments.isEmpty()
                    ? Sentence.of("found.calls-none", call)
                    : Sentence.of("found.arguments", call, arguments);
        }
    }

    /** How two numbers are compared. */
    enum Comparison {
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

    /** A number with how to compare with it. */
    record Compared(Comparison how, long number) {
        private static final Pattern FORM = Pattern.compile("(?:(at most|at least|exactly|above|below) )?(-?\\w+)");

        static Optional<Compared> read(YamlNode.Scalar scalar, Problems problems) {
            Matcher matcher = FORM.matcher(scalar.text());
            Optional<Long> number = matcher.matches() ? CNumber.decode(matcher.group(2)) : Optional.empty();
            if (number.isEmpty()) {
                problems.add(scalar.place(), "calls.unreadable", scalar.text());
                return Optional.empty();
            }
            String how = Optional.ofNullable(matcher.group(1)).orElse("exactly");
            return Optional.of(
                    new Compared(Comparison.valueOf(how.replace(' ', '_').toUpperCase(Locale.ROOT)), number.get()));
        }
    }
}
