package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Tree;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckSyntax;

/** The shape of the family of all lab processes that are alive; its letters only stand for places in it. */
record TreeCheck(String shape) implements LabCheck {
    static final List<CheckSyntax> SYNTAX = List.of(new CheckSyntax(
            "tree",
            "A(B(D) C)",
            f -> new TreeCheck(
                    f.self("check.not-a-tree", "A", text -> Tree.parse(text).map(Tree::text)))));

    @Override
    public Sentence wanted() {
        return Sentence.of("wanted.tree", shape);
    }

    @Override
    public Verdict judge(Evidence evidence) {
        List<ProcessCheck.Subject> alive = LabCheck.alive(evidence);
        Set<Long> pids = alive.stream().map(ProcessCheck.Subject::pid).collect(Collectors.toSet());
        List<Tree> found = alive.stream()
                .filter(subject -> !pids.contains(subject.stat().ppid()))
                .map(subject -> tree(subject, alive))
                .toList();
        String wanted = Tree.parse(shape).map(Tree::shape).orElse("");
        return verdict(
                Tree.shape(found).equals(wanted),
                found.isEmpty() ? Sentence.of("found.NO_PROCESSES") : Sentence.of("found.tree", Tree.text(found)));
    }

    private static Tree tree(ProcessCheck.Subject root, List<ProcessCheck.Subject> alive) {
        return new Tree(
                root.letter(),
                alive.stream()
                        .filter(subject -> subject.stat().ppid() == root.pid() && subject.pid() != root.pid())
                        .map(subject -> tree(subject, alive))
                        .toList());
    }
}
