package unixproc.lesson.check.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlNode;
import unixproc.text.SimilarNames;

/**
 * Which calls were made since the task began, from the lab's own record.
 *
 * @param by only those of this process; of all when empty
 */
record CallsCheck(Optional<String> by, List<CallRule> rules) implements LabCheck {
    static final List<CheckSyntax> SYNTAX =
            List.of(new CheckSyntax("calls", "{fork: at most 4, wait: never}", CallsCheck::read));

    private static final String BY = "by";

    private static CallsCheck read(CheckFields f) {
        Optional<String> by = f.maybeLetter(BY);
        List<CallRule> rules = new ArrayList<>();
        int before = f.problems().count();
        for (YamlNode.Entry entry : f.fields().entries()) {
            // Every key is a field that is asked for: which calls there are is not for the fields to say.
            if (f.fields().has(entry.key().text()) && !entry.key().text().equals(BY)) {
                checkName(entry.key(), f.problems());
                CallRule.read(entry, f.problems()).ifPresent(rules::add);
            }
        }
        if (rules.isEmpty() && f.problems().count() == before) {
            f.problems().add(f.fields().place(), "calls.none");
        }
        return new CallsCheck(by, rules);
    }

    private static void checkName(YamlNode.Scalar name, Problems problems) {
        List<String> names =
                CallTable.standard().rows().stream().map(Call::name).toList();
        if (!names.contains(name.text())) {
            problems.unknown(name.place(), "calls.unknown", name.text(), SimilarNames.to(name.text(), names));
        }
    }

    @Override
    public Sentence wanted() {
        Sentence all = rules.stream()
                .map(CallRule::wanted)
                .reduce((one, other) -> Sentence.of("and", one, other))
                .orElseThrow();
        return by.map(letter -> Sentence.of("wanted.calls-by", letter, all)).orElse(all);
    }

    @Override
    public boolean isLost(Evidence evidence) {
        return rules.stream().anyMatch(rule -> rule.isBrokenForGood(made(rule, evidence)));
    }

    private List<Evidence.CallMade> made(CallRule rule, Evidence evidence) {
        return evidence.calls().stream()
                .filter(call -> call.name().equals(rule.call())
                        && by.map(call.letter()::equals).orElse(true))
                .toList();
    }

    @Override
    public Verdict judge(Evidence evidence) {
        List<Sentence> broken = new ArrayList<>();
        List<Sentence> kept = new ArrayList<>();
        for (CallRule rule : rules) {
            List<Evidence.CallMade> made = made(rule, evidence);
            (rule.holds(made) ? kept : broken).add(rule.found(made));
        }
        Sentence found = (broken.isEmpty() ? kept : broken)
                .stream().reduce((one, other) -> Sentence.of("and", one, other)).orElseThrow();
        return verdict(broken.isEmpty(), found);
    }
}
