package unixproc.lesson.check.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.lesson.check.CallsCheck;
import unixproc.lesson.check.Check;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlFields;
import unixproc.lesson.yaml.YamlNode;
import unixproc.text.SimilarNames;

/** How the check of the calls made is read: names of calls, each with how often or with what. */
final class CallsCheckFields {
    private static final String BY = "by";
    private static final Pattern COMPARED = Pattern.compile("(?:(at most|at least|exactly|above|below) )?(-?\\w+)");

    private CallsCheckFields() {}

    static Check calls(CheckFields f) {
        List<CallsCheck.Rule> rules = new ArrayList<>();
        int before = f.problems().count();
        for (YamlNode.Entry entry : f.fields().entries()) {
            if (!entry.key().text().equals(BY)) {
                checkName(entry.key(), f.problems());
                rule(entry, f.problems()).ifPresent(rules::add);
            }
        }
        if (rules.isEmpty() && f.problems().count() == before) {
            f.problems().add(f.fields().place(), "calls.none");
        }
        return new CallsCheck(f.maybeLetter(BY), rules);
    }

    private static void checkName(YamlNode.Scalar name, Problems problems) {
        List<String> names =
                CallTable.standard().rows().stream().map(Call::name).toList();
        if (!names.isEmpty() && !names.contains(name.text())) {
            problems.unknown(name.place(), "calls.unknown", name.text(), SimilarNames.to(name.text(), names));
        }
    }

    private static Optional<CallsCheck.Rule> rule(YamlNode.Entry entry, Problems problems) {
        String call = entry.key().text();
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            YamlFields fields = new YamlFields(mapping, entry.key().place(), problems);
            Optional<CallsCheck.Rule> rule = compared(fields.scalar("argument"), problems)
                    .map(compared -> new CallsCheck.Argument(call, compared.how(), compared.number()));
            fields.done();
            return rule;
        }
        if (entry.value() instanceof YamlNode.Scalar scalar) {
            if (scalar.text().equals("never")) {
                return Optional.of(new CallsCheck.Times(call, CallsCheck.Comparison.EXACTLY, 0));
            }
            return compared(scalar, problems)
                    .map(compared -> new CallsCheck.Times(call, compared.how(), compared.number()));
        }
        problems.add(entry.value().place(), "calls.unreadable", call);
        return Optional.empty();
    }

    /** A number with how to compare with it. */
    private record Compared(CallsCheck.Comparison how, long number) {}

    private static Optional<Compared> compared(YamlNode.Scalar scalar, Problems problems) {
        Matcher matcher = COMPARED.matcher(scalar.text());
        Optional<Long> number = matcher.matches() ? CNumber.decode(matcher.group(2)) : Optional.empty();
        if (number.isEmpty()) {
            problems.add(scalar.place(), "calls.unreadable", scalar.text());
            return Optional.empty();
        }
        String how = Optional.ofNullable(matcher.group(1)).orElse("exactly");
        return Optional.of(new Compared(
                CallsCheck.Comparison.valueOf(how.replace(' ', '_').toUpperCase(Locale.ROOT)), number.get()));
    }
}
