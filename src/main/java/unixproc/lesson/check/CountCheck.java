package unixproc.lesson.check;

import java.util.List;
import java.util.function.Predicate;

/** How many lab processes there are of one kind. */
public record CountCheck(Kind kind, long is) implements LabCheck {
    /** What is counted. */
    public enum Kind {
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
                        : Sentence.of("found." + kind, letters.size(), String.join(", ", letters)));
    }
}
