package unixproc.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * {@code /proc/PID/smaps_rollup} in kilobytes. A page is private while exactly one process maps it, whatever it was
 * mapped as; {@code pss} counts each page divided by the number of processes that map it.
 */
public record MemoryUse(long rss, long pss, long sharedClean, long sharedDirty, long privateClean, long privateDirty) {

    static Optional<MemoryUse> parse(Map<String, String> lines) {
        try {
            return Optional.of(new MemoryUse(
                    kilobytes(lines, "Rss"),
                    kilobytes(lines, "Pss"),
                    kilobytes(lines, "Shared_Clean"),
                    kilobytes(lines, "Shared_Dirty"),
                    kilobytes(lines, "Private_Clean"),
                    kilobytes(lines, "Private_Dirty")));
        } catch (NumberFormatException notAsExpected) {
            return Optional.empty();
        }
    }

    private static long kilobytes(Map<String, String> lines, String key) {
        return Long.parseLong(lines.getOrDefault(key, "").replace("kB", "").strip());
    }

    public long shared() {
        return sharedClean + sharedDirty;
    }

    /** What would become free if the process ended now. */
    public long own() {
        return privateClean + privateDirty;
    }
}
