package unixproc.kernel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** {@code /proc/PID/limits}: how much of each resource the process may use. */
public record Limits(Map<Resource, Limit> rows) {
    private static final int NAME_WIDTH = 26;

    public Limits {
        rows = Map.copyOf(rows);
    }

    /** One row: the limit that is enforced now and the ceiling up to which it may be raised. */
    public record Limit(long soft, long hard) {
        public static final long UNLIMITED = -1;
    }

    /** The resources, in the order of the file. */
    public enum Resource {
        CPU("Max cpu time"),
        FSIZE("Max file size"),
        DATA("Max data size"),
        STACK("Max stack size"),
        CORE("Max core file size"),
        RSS("Max resident set"),
        NPROC("Max processes"),
        NOFILE("Max open files"),
        MEMLOCK("Max locked memory"),
        AS("Max address space"),
        LOCKS("Max file locks"),
        SIGPENDING("Max pending signals"),
        MSGQUEUE("Max msgqueue size"),
        NICE("Max nice priority"),
        RTPRIO("Max realtime priority"),
        RTTIME("Max realtime timeout");

        private final String label;

        Resource(String label) {
            this.label = label;
        }

        /** The name in C: {@code RLIMIT_NOFILE}. */
        public String constant() {
            return "RLIMIT_" + name();
        }
    }

    static Optional<Limits> parse(String text) {
        Map<Resource, Limit> rows = new EnumMap<>(Resource.class);
        for (String line : text.split("\n")) {
            for (Resource resource : Resource.values()) {
                if (line.length() > NAME_WIDTH
                        && line.substring(0, NAME_WIDTH).strip().equals(resource.label)) {
                    String[] words = line.substring(NAME_WIDTH).strip().split(" +");
                    limit(words).ifPresent(limit -> rows.put(resource, limit));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Limits(rows));
    }

    private static Optional<Limit> limit(String[] words) {
        try {
            return words.length < 2 ? Optional.empty() : Optional.of(new Limit(amount(words[0]), amount(words[1])));
        } catch (NumberFormatException notAsExpected) {
            return Optional.empty();
        }
    }

    private static long amount(String word) {
        return word.equals("unlimited") ? Limit.UNLIMITED : Long.parseLong(word);
    }

    public Optional<Limit> of(Resource resource) {
        return Optional.ofNullable(rows.get(resource));
    }
}
