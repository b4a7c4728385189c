package unixproc.lesson.check;

import java.util.List;
import java.util.Optional;
import unixproc.kernel.Descriptor;

/** Whether descriptors lead to one open file description. */
public record SameDescription(List<End> of) implements LabCheck {
    /** A descriptor of a process, written {@code A 3}. */
    public record End(String letter, int fd) {
        @Override
        public String toString() {
            return letter + " " + fd;
        }
    }

    @Override
    public Sentence wanted() {
        return Sentence.of("wanted.same-description", ends());
    }

    @Override
    public Verdict judge(Evidence evidence) {
        for (End end : of) {
            Long pid = evidence.letters().get(end.letter());
            if (pid == null) {
                return verdict(false, Sentence.of("found.not-made", end.letter()));
            }
            if (evidence.kernel().descriptor(pid, end.fd()).isEmpty()) {
                return verdict(false, Sentence.of("found.fd-closed", end.letter(), end.fd()));
            }
        }
        End first = of.get(0);
        for (End other : of.subList(1, of.size())) {
            if (!isSame(evidence, first, other)) {
                return verdict(false, Sentence.of("found.different-descriptions", first, other));
            }
        }
        return verdict(true, Sentence.of("found.same-description", ends()));
    }

    private static boolean isSame(Evidence evidence, End one, End other) {
        long onePid = evidence.letters().get(one.letter());
        long otherPid = evidence.letters().get(other.letter());
        return switch (evidence.sameFile().compare(onePid, one.fd(), otherPid, other.fd())) {
            case SAME -> true;
            case DIFFERENT -> false;
            // Nobody may ask: then what leads to the same file, at the same offset, has to do.
            case UNKNOWN -> looks(evidence, onePid, one.fd()).equals(looks(evidence, otherPid, other.fd()));
        };
    }

    private static Optional<List<Object>> looks(Evidence evidence, long pid, int fd) {
        Optional<Descriptor> descriptor = evidence.kernel().descriptor(pid, fd);
        return descriptor.flatMap(
                there -> there.info().map(info -> List.<Object>of(there.target(), info.pos(), info.sharedFlags())));
    }

    private String ends() {
        return String.join(", ", of.stream().map(End::toString).toList());
    }
}
