package unixproc.lab.agent.trace;

/** The orders there are, by the names the tutor gives them. */
final class Schedulers {
    private static final String RANDOM = "random:";

    private Schedulers() {}

    static Scheduler named(String order) {
        if (order.startsWith(RANDOM)) {
            return new RandomOrder(Long.parseLong(order.substring(RANDOM.length())));
        }
        return switch (order) {
            case "stepping" -> new Stepping();
            case "parent-first" -> new ByAge(true);
            case "child-first" -> new ByAge(false);
            default -> new AsItComes();
        };
    }

    /** Nobody is held: the kernel decides. */
    private static final class AsItComes implements Scheduler {
        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public boolean waitsToBeAsked() {
            return false;
        }

        @Override
        public Tracee choose(Tracee[] held) {
            return held[0];
        }
    }

    /** Whoever has been held longest, when the tutor asks and does not name one. */
    private static final class Stepping implements Scheduler {
        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public boolean waitsToBeAsked() {
            return true;
        }

        @Override
        public Tracee choose(Tracee[] held) {
            Tracee first = held[0];
            for (int i = 1; held[i] != null; i++) {
                if (held[i].heldSince < first.heldSince) {
                    first = held[i];
                }
            }
            return first;
        }
    }

    /** The oldest goes as far as it can before a younger one moves, or the other way round. */
    private static final class ByAge implements Scheduler {
        private final boolean oldestFirst;

        ByAge(boolean oldestFirst) {
            this.oldestFirst = oldestFirst;
        }

        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public boolean waitsToBeAsked() {
            return false;
        }

        @Override
        public Tracee choose(Tracee[] held) {
            Tracee first = held[0];
            for (int i = 1; held[i] != null; i++) {
                if ((held[i].number < first.number) == oldestFirst) {
                    first = held[i];
                }
            }
            return first;
        }
    }

    /** Anybody, but the same one for the same seed. */
    private static final class RandomOrder implements Scheduler {
        private static final long MULTIPLIER = 6364136223846793005L;
        private static final long INCREMENT = 1442695040888963407L;
        private static final int HIGH_BITS = 33;

        private long state;

        RandomOrder(long seed) {
            state = seed * MULTIPLIER + INCREMENT;
        }

        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public boolean waitsToBeAsked() {
            return false;
        }

        @Override
        public Tracee choose(Tracee[] held) {
            int count = 0;
            while (held[count] != null) {
                count++;
            }
            state = state * MULTIPLIER + INCREMENT;
            long rank = (state >>> HIGH_BITS) % count;
            // By age, since the order of the array depends on pids, which are others in every run.
            Tracee chosen = held[0];
            for (int i = 0; i < count; i++) {
                int older = 0;
                for (int j = 0; j < count; j++) {
                    older += held[j].number < held[i].number ? 1 : 0;
                }
                if (older == rank) {
                    chosen = held[i];
                }
            }
            return chosen;
        }
    }
}
