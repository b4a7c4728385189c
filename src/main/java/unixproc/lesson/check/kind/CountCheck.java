package unixproc.lesson.check.kind;

import java.util.List;
import java.util.function.Predicate;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckSyntax;

/** How many lab processes there are of one kind. */
record CountCheck(Kind kind, long is) implements LabCheck {
    static final List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax("processes", "3", f -> new CountCheck(Kind.PROCESSES, f.number())),
            new CheckSyntax("zombies", "2", f -> new CountCheck(Kind.ZOMBIES, f.number())));

    /** What is counted. */
    enum Kind {
        PROCESSES,
        ZOMBIES
    }

    @Override
    public Sentence wanted() {
        return Sentence.of("wanted." + kind, is);
    }

    @Override
    public Verdict judge(Evidence evidence) {
        Predicate<ProcessCheck.Subject> counts = switch (kind) {
            case PROCESSES -> subject -> subject.stat().state().isAlive();
            case ZOMBIES -> subject -> subject.stat().isZombie();
        };
        List<String> letters = LabCheck.present(evidence).stream()
                .filter(counts)
                .map(ProcessCheck.Subject::letter)
                .toList();
        return verdict(
                letters.size() == is,
                letters.isEmpty()
                        ? Sentence.of("found.NO_" + kind)
                        : Sentence.of("found." + kind, letters.size(), letters));
    }
}
