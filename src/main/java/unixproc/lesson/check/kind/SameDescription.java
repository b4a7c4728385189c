package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.kernel.Descriptor;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlNode;

/** Whether descriptors lead to one open file description. */
record SameDescription(List<End> of) implements LabCheck {
    static final List<CheckSyntax> SYNTAX =
            List.of(new CheckSyntax("same-description", "{of: [A 3, B 3]}", SameDescription::read));

    /** A descriptor of a process, written {@code A 3}. */
    record End(String letter, int fd) {
        private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}) (\\d{1,6})");

        static Optional<End> read(YamlNode.Scalar text, Problems problems) {
            Matcher end = FORM.matcher(text.text());
            if (!end.matches()) {
                problems.add(text.place(), "check.not-an-end", text.text());
                return Optional.empty();
            }
            return Optional.of(new End(end.group(1), Integer.parseInt(end.group(2))));
        }

        @Override
        public String toString() {
            return letter + " " + fd;
        }
    }

    private static SameDescription read(CheckFields f) {
        List<YamlNode.Scalar> texts = f.fields().scalars("of");
        if (texts.size() < 2) {
            f.problems().add(f.fields().placeOf("of"), "check.needs-two");
        }
        return new SameDescription(texts.stream()
                .flatMap(text -> End.read(text, f.problems()).stream())
                .toList());
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

    private List<String> ends() {
        return of.stream().map(End::toString).toList();
    }
}
