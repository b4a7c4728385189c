package unixproc.trace.call;

import java.util.List;
import unixproc.abi.WaitStatus;
import unixproc.c.call.Constants;
import unixproc.c.format.StringFormats;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Outcome.Kind;
import unixproc.trace.call.KernelCall.Form;

/** What a call has given, in the lab's notation: {@code = 4712 (B) [status=0x300: exited with 3]}. */
public final class CallResultText {
    private static final int LONGEST_ERRNO = 4095;
    private static final int INFO_PID = 12;
    private static final int INFO_STATUS = 20;

    private final Constants constants = Constants.standard();
    private List<String> meanings = List.of();

    /** What the C library says of each errno, from 1 on. */
    public void learnMeanings(List<String> texts) {
        meanings = List.copyOf(texts);
    }

    public static boolean isError(long result) {
        return result < 0 && result >= -LONGEST_ERRNO;
    }

    public Outcome of(CallEntry entry, long result, List<byte[]> filled) {
        if (isError(result)) {
            int errno = (int) -result;
            String meaning = errno <= meanings.size() ? meanings.get(errno - 1) : "";
            return new Outcome(Kind.NUMBER, -1, "-1", constants.name("errno", errno), meaning, "");
        }
        String outputs = outputs(entry, result, filled);
        if (entry.making() != CallEntry.Making.NOTHING
                || entry.call().group() == KernelCall.Group.WAIT
                || givesPid(entry)) {
            return new Outcome(Kind.PID, result, Long.toString(result), "", "", outputs);
        }
        return new Outcome(Kind.NUMBER, result, Long.toString(result), "", "", outputs);
    }

    private static boolean givesPid(CallEntry entry) {
        String name = entry.call().name();
        return entry.call().group() == KernelCall.Group.IDENTITY
                && (name.startsWith("getp")
                        || name.startsWith("gets")
                        || name.equals("gettid")
                        || name.equals("setsid"));
    }

    private String outputs(CallEntry entry, long result, List<byte[]> filled) {
        int at = 0;
        for (Form form : entry.call().form()) {
            if (form.isFilled() && at < filled.size()) {
                byte[] bytes = filled.get(at++);
                String text = output(form, bytes, result);
                if (!text.isEmpty()) {
                    return "[" + text + "]";
                }
            }
        }
        return "";
    }

    private String output(Form form, byte[] bytes, long result) {
        if (bytes.length == 0) {
            return "";
        }
        return switch (form) {
            case FILLED, FILLED_VECTORS -> "buf=" + StringFormats.quoted(bytes, StringFormats.SHOWN);
            case STATUS -> result == 0 ? "" : "status=" + status(integer(bytes, 0));
            case PAIR -> "p={" + integer(bytes, 0) + ", " + integer(bytes, 4) + "}";
            case SIGNAL_INFO ->
                integer(bytes, INFO_PID) == 0
                        ? ""
                        : "pid=" + integer(bytes, INFO_PID) + " status=" + integer(bytes, INFO_STATUS);
            default -> "";
        };
    }

    /** A wait status in words: {@code 0x300: exited with 3}. */
    String status(int raw) {
        String hex = raw == 0 ? "0" : "0x" + Integer.toHexString(raw);
        WaitStatus status = new WaitStatus(raw);
        if (status.isContinued()) {
            return hex + ": continued";
        }
        if (status.isStopped()) {
            return hex + ": stopped by " + status.stopSignal().name();
        }
        if (status.isExited()) {
            return hex + ": exited with " + status.exitCode();
        }
        return hex + ": killed by " + status.signal().name() + (status.isCoreDumped() ? " (core dumped)" : "");
    }

    /** Four bytes, little-endian. */
    public static int integer(byte[] bytes, int at) {
        return (int) CallText.word(java.util.Arrays.copyOfRange(bytes, at, at + 4), 0);
    }
}
