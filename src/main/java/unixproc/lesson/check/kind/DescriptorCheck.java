package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.kernel.Descriptor;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.yaml.YamlNode;

/** Which descriptors a process has open. */
sealed interface DescriptorCheck extends ProcessCheck {
    List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax("fd", "{of: A, number: 3, target: /dev/null}", OpenDescriptor::read),
            new CheckSyntax("fds", "{of: A, only: [0, 1, 2]}", OnlyDescriptors::read));

    /** Stands for a path in which the process's own pid is one of the names. */
    String OWN_PID = "own-pid";

    /** Its descriptors without those the lab keeps for itself; the learner's own survive exec, the lab's do not. */
    static List<Descriptor> learners(Evidence evidence, long pid) {
        return evidence.kernel().descriptors(pid).orElse(List.of()).stream()
                .filter(fd -> !fd.isHidden() || !fd.closesOnExec())
                .toList();
    }

    /**
     * A descriptor that is open, or must not be.
     *
     * @param number which one; any when empty
     * @param target what it leads to; anything when empty
     */
    record OpenDescriptor(String of, OptionalInt number, Optional<String> target, boolean open)
            implements DescriptorCheck {
        static OpenDescriptor read(CheckFields f) {
            f.needOneOf("number", "target");
            return new OpenDescriptor(
                    f.of(),
                    f.maybeDescriptor("number"),
                    f.fields().maybeScalar("target").map(YamlNode.Scalar::text),
                    f.fields().maybeFlag("open").orElse(true));
        }

        @Override
        public Sentence wanted() {
            Object which = number.isPresent() ? (Object) number.getAsInt() : Sentence.of("some-descriptor");
            if (target.isEmpty()) {
                return Sentence.of(open ? "wanted.fd-open" : "wanted.fd-closed", subject(), which);
            }
            Object what = target.get().equals(OWN_PID) ? Sentence.of("own-pid") : target.get();
            if (!open && number.isEmpty()) {
                return Sentence.of("wanted.fd-none-to", subject(), what);
            }
            return Sentence.of(open ? "wanted.fd-to" : "wanted.fd-not-to", subject(), which, what);
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            List<Descriptor> all = learners(evidence, subject.pid()).stream()
                    .filter(fd -> number.isEmpty() || fd.number() == number.getAsInt())
                    .toList();
            boolean there = all.stream().anyMatch(fd -> leadsThere(fd, subject.pid()));
            if (number.isPresent() && all.isEmpty()) {
                return verdict(there == open, Sentence.of("found.fd-closed", subject.letter(), number.getAsInt()));
            }
            List<String> shown = all.stream()
                    .map(fd -> fd.number() + " → " + fd.target().text())
                    .toList();
            return verdict(
                    there == open,
                    shown.isEmpty()
                            ? Sentence.of("found.no-fds", subject.letter())
                            : Sentence.of("found.fds-to", subject.letter(), shown));
        }

        private boolean leadsThere(Descriptor fd, long pid) {
            if (target.isEmpty()) {
                return true;
            }
            String path = fd.target().text();
            return target.get().equals(OWN_PID)
                    ? List.of(path.split("/")).contains(Long.toString(pid))
                    : TargetPattern.matches(target.get(), path);
        }
    }

    /** These descriptors are open and no others. */
    record OnlyDescriptors(String of, List<Integer> only) implements DescriptorCheck {
        static OnlyDescriptors read(CheckFields f) {
            return new OnlyDescriptors(f.of(), f.numbers("only"));
        }

        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.fds-only", subject(), only);
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            List<Integer> found = learners(evidence, subject.pid()).stream()
                    .map(Descriptor::number)
                    .toList();
            return verdict(
                    found.equals(only.stream().sorted().toList()),
                    found.isEmpty()
                            ? Sentence.of("found.no-fds", subject.letter())
                            : Sentence.of("found.fds", subject.letter(), found));
        }
    }
}
