package unixproc.lesson.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The shape of the family of all lab processes that are alive; its letters only stand for places in it. */
public record TreeCheck(String shape) implements LabCheck {
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
