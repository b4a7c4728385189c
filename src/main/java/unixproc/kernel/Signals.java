package unixproc.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * What stands between a process and its signals, from {@code /proc/PID/status}.
 *
 * @param pendingThread sent to the main thread and not yet delivered ({@code SigPnd})
 * @param pendingProcess sent to the process and not yet delivered ({@code ShdPnd})
 */
public record Signals(
        SignalSet pendingThread, SignalSet pendingProcess, SignalSet blocked, SignalSet ignored, SignalSet caught) {

    static Optional<Signals> parse(Map<String, String> status) {
        try {
            return Optional.of(new Signals(
                    set(status, "SigPnd"),
                    set(status, "ShdPnd"),
                    set(status, "SigBlk"),
                    set(status, "SigIgn"),
                    set(status, "SigCgt")));
        } catch (NumberFormatException notAsExpected) {
            return Optional.empty();
        }
    }

    private static SignalSet set(Map<String, String> status, String key) {
        return new SignalSet(Long.parseUnsignedLong(status.getOrDefault(key, ""), 16));
    }

    /** All that wait to be delivered, to whichever thread. */
    public SignalSet pending() {
        return pendingThread.union(pendingProcess);
    }
}
