package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.kernel.Descriptor;
import unixproc.kernel.Limits;
import unixproc.kernel.MemoryUse;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.yaml.YamlNode;

/** How much a process may use, and how much it does. */
sealed interface ResourceCheck extends ProcessCheck {
    List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax("limit", "{of: A, resource: NOFILE, soft: 8}", LimitCheck::read),
            new CheckSyntax("private-memory", "{of: B, grown-between: [8 MiB, 12 MiB]}", PrivateMemory::read));

    /**
     * A bound on a limit.
     *
     * @param atMost whether less will do, too
     */
    record Bound(long value, boolean atMost) {
        static Optional<Bound> read(String text) {
            boolean atMost = text.startsWith("at most ");
            String number = atMost ? text.substring("at most ".length()) : text;
            Optional<Long> value =
                    number.equals("unlimited") ? Optional.of(Limits.Limit.UNLIMITED) : CNumber.decode(number);
            return value.map(limit -> new Bound(limit, atMost));
        }

        boolean holds(long limit) {
            return limit == value || (atMost && limit != Limits.Limit.UNLIMITED && limit < value);
        }

        Object words() {
            Object number = value == Limits.Limit.UNLIMITED ? Sentence.of("unlimited") : (Object) value;
            return atMost ? Sentence.of("at-most", number) : number;
        }
    }

    /**
     * A resource limit.
     *
     * @param reached every descriptor below the soft limit is open
     * @param above a descriptor at or above the soft limit is open
     */
    record LimitCheck(
            String of,
            Limits.Resource resource,
            Optional<Bound> soft,
            Optional<Bound> hard,
            boolean reached,
            boolean above)
            implements ResourceCheck {
        static LimitCheck read(CheckFields f) {
            f.needOneOf("soft", "hard", "reached", "fd-above");
            Limits.Resource resource = f.oneOf("resource", Limits.Resource.class);
            boolean reached = f.fields().maybeFlag("reached").orElse(false);
            boolean above = f.fields().maybeFlag("fd-above").orElse(false);
            if ((reached || above) && resource != Limits.Resource.NOFILE) {
                f.problems().add(f.fields().placeOfValue("resource"), "check.only-nofile");
            }
            return new LimitCheck(
                    f.of(),
                    resource,
                    f.maybeField("soft", "check.not-a-bound", Bound::read),
                    f.maybeField("hard", "check.not-a-bound", Bound::read),
                    reached,
                    above);
        }

        @Override
        public Sentence wanted() {
            Sentence wanted = Sentence.of("limit.of", subject(), resource.constant());
            if (soft.isPresent()) {
                wanted = Sentence.of(
                        "and", wanted, Sentence.of("limit.soft", soft.get().words()));
            }
            if (hard.isPresent()) {
                wanted = Sentence.of(
                        "and", wanted, Sentence.of("limit.hard", hard.get().words()));
            }
            if (reached) {
                wanted = Sentence.of("and", wanted, Sentence.of("limit.reached"));
            }
            return above ? Sentence.of("and", wanted, Sentence.of("limit.above")) : wanted;
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            Optional<Limits.Limit> limit =
                    evidence.kernel().limits(subject.pid()).flatMap(limits -> limits.of(resource));
            if (limit.isEmpty()) {
                return verdict(false, Sentence.of("found.hidden", subject.letter(), "limits"));
            }
            List<Integer> open = DescriptorCheck.learners(evidence, subject.pid()).stream()
                    .map(Descriptor::number)
                    .toList();
            long now = limit.get().soft();
            long below = open.stream().filter(fd -> fd < now).count();
            boolean met = soft.map(bound -> bound.holds(now)).orElse(true)
                    && hard.map(bound -> bound.holds(limit.get().hard())).orElse(true)
                    && (!reached || below == now)
                    && (!above || (below < open.size() && now != Limits.Limit.UNLIMITED));
            Sentence found = Sentence.of(
                    "found.limit",
                    subject.letter(),
                    new Bound(now, false).words(),
                    new Bound(limit.get().hard(), false).words());
            return verdict(
                    met,
                    reached || above
                            ? Sentence.of(
                                    "and",
                                    found,
                                    Sentence.of(
                                            "found.open-descriptors",
                                            String.join(
                                                    ", ",
                                                    open.stream()
                                                            .map(String::valueOf)
                                                            .toList())))
                            : found);
        }
    }

    /** By how many bytes its private memory has grown since the task began, or since it was born. */
    record PrivateMemory(String of, long atLeast, long atMost) implements ResourceCheck {
        private static final long KILOBYTE = 1024;

        static PrivateMemory read(CheckFields f) {
            List<YamlNode.Scalar> bounds = f.fields().scalars("grown-between");
            List<Long> bytes = bounds.stream()
                    .flatMap(text -> ByteSize.parse(text.text()).stream().boxed())
                    .toList();
            if (bounds.size() != 2 || bytes.size() != 2 || bytes.get(0) > bytes.get(1)) {
                f.problems().add(f.fields().placeOfValue("grown-between"), "check.not-two-sizes");
                return new PrivateMemory(f.of(), 0, 0);
            }
            return new PrivateMemory(f.of(), bytes.get(0), bytes.get(1));
        }

        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.private-memory", subject(), ByteSize.text(atLeast), ByteSize.text(atMost));
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            Optional<MemoryUse> memory = evidence.kernel().memory(subject.pid());
            OptionalLong before = evidence.privateMemoryBefore(subject.letter());
            if (memory.isEmpty() || before.isEmpty()) {
                return verdict(false, Sentence.of("found.hidden", subject.letter(), "smaps_rollup"));
            }
            long grown = memory.get().privateDirty() * KILOBYTE - before.getAsLong();
            return verdict(
                    grown >= atLeast && grown <= atMost,
                    Sentence.of("found.private-memory", subject.letter(), ByteSize.text(grown)));
        }
    }
}
