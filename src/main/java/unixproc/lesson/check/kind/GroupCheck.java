package unixproc.lesson.check.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.kernel.Stat;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;

/**
 * Which process group processes are in.
 *
 * @param same whether all of them share one, or no two of them do
 * @param foreground whether theirs is the terminal's foreground group, or is not
 */
record GroupCheck(List<String> of, Optional<Boolean> same, Optional<Boolean> foreground) implements LabCheck {
    static final List<CheckSyntax> SYNTAX =
            List.of(new CheckSyntax("group", "{of: [A, B], same: true}", GroupCheck::read));

    private static GroupCheck read(CheckFields f) {
        f.needOneOf("same", "foreground");
        List<String> letters = f.letters("of");
        Optional<Boolean> same = f.fields().maybeFlag("same");
        if (same.isPresent() && letters.size() < 2) {
            f.problems().add(f.fields().placeOfValue("of"), "check.needs-two");
        }
        return new GroupCheck(letters, same, f.fields().maybeFlag("foreground"));
    }

    @Override
    public Sentence wanted() {
        Optional<Sentence> shared =
                same.map(must -> Sentence.of(must ? "wanted.group-same" : "wanted.group-different", of));
        Optional<Sentence> front =
                foreground.map(must -> Sentence.of(must ? "wanted.foreground" : "wanted.background", of));
        return shared.flatMap(one -> front.map(two -> Sentence.of("and", one, two)))
                .or(() -> shared)
                .or(() -> front)
                .orElseThrow();
    }

    @Override
    public Verdict judge(Evidence evidence) {
        List<Stat> stats = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String letter : of) {
            Long pid = evidence.letters().get(letter);
            if (pid == null) {
                return verdict(false, Sentence.of("found.not-made", letter));
            }
            Optional<Stat> stat = evidence.kernel().stat(pid);
            if (stat.isEmpty()) {
                return verdict(false, Sentence.of("found.gone", letter));
            }
            stats.add(stat.get());
            found.add(letter + " " + stat.get().pgrp());
        }
        Set<Long> groups = new LinkedHashSet<>(stats.stream().map(Stat::pgrp).toList());
        boolean met = same.map(must -> groups.size() == (must ? 1 : of.size())).orElse(true)
                && foreground
                        .map(must -> stats.stream().allMatch(stat -> must == (stat.tpgid() == stat.pgrp())))
                        .orElse(true);
        Sentence groupsFound = Sentence.of("found.groups", found);
        return verdict(
                met,
                foreground.isEmpty()
                        ? groupsFound
                        : Sentence.of(
                                "and",
                                groupsFound,
                                Sentence.of("found.foreground", stats.get(0).tpgid())));
    }
}
