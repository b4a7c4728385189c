package unixproc.lesson.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.kernel.Descriptor;
import unixproc.kernel.Limits;
import unixproc.kernel.MemoryUse;

/** How much a process may use, and how much it does. */
public sealed interface ResourceCheck extends ProcessCheck {
    /**
     * A bound on a limit.
     *
     * @param atMost whether less will do, too
     */
    record Bound(long value, boolean atMost) {
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
            List<Integer> open = FileCheck.learners(evidence, subject.pid()).stream()
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
