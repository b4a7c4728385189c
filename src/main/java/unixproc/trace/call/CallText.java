package unixproc.trace.call;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import unixproc.c.call.Constants;
import unixproc.c.format.StringFormats;
import unixproc.trace.call.KernelCall.Form;

/** How a call is written before it has come back: its name and its arguments, as strace writes them. */
public final class CallText {
    private static final int AT_FDCWD = -100;
    private static final long SIG_IGN = 1;
    private static final int MOST_WORDS = 12;

    private final Constants constants = Constants.standard();
    private final LongFunction<String> letters;

    /** {@code letters} gives what is written behind a pid: {@code  (B)}, or nothing. */
    public CallText(LongFunction<String> letters) {
        this.letters = letters;
    }

    /** The call as the C library names it: {@code fork()} for the clone(2) it makes of it. */
    public String of(CallEntry entry) {
        return switch (entry.making()) {
            case PROCESS -> "fork()";
            case BORROWER -> "vfork()";
            case THREAD -> entry.call().name() + "(CLONE_THREAD)";
            case NOTHING -> entry.call().name() + "(" + String.join(", ", arguments(entry)) + ")";
        };
    }

    private List<String> arguments(CallEntry entry) {
        List<String> texts = new ArrayList<>();
        List<Form> forms = entry.call().form();
        int read = 0;
        for (int i = 0; i < forms.size(); i++) {
            byte[] bytes = new byte[0];
            if (forms.get(i).isRead() && read < entry.read().size()) {
                bytes = entry.read().get(read++);
            }
            if (isLeftOut(entry, i)) {
                break;
            }
            texts.add(argument(forms.get(i), entry.arguments().get(i), bytes));
        }
        return texts;
    }

    /** The mode of an open(2) that creates nothing, and what fcntl(2) does not look at. */
    private static boolean isLeftOut(CallEntry entry, int index) {
        Form form = entry.call().form().get(index);
        boolean mode = form == Form.OCTAL && entry.call().name().startsWith("open");
        return mode && (entry.arguments().get(index - 1) & 0100) == 0;
    }

    private String argument(Form form, long value, byte[] bytes) {
        return switch (form) {
            case INT, DESCRIPTOR -> Integer.toString((int) value);
            case LONG -> Long.toString(value);
            case PID -> (int) value + letters.apply((int) value);
            case POINTER -> pointer(value);
            case OCTAL -> "0" + Long.toOctalString(value & 07777);
            case DIRECTORY -> (int) value == AT_FDCWD ? "AT_FDCWD" : Integer.toString((int) value);
            case SIGNAL -> signal(value);
            case OPEN_FLAGS, PIPE_FLAGS -> flags("open_flags", value, form == Form.PIPE_FLAGS);
            case WAIT_OPTIONS -> value == 0 ? "0" : constants.flags("wait_options", value);
            case HOW -> constants.name("how", (int) value);
            case COMMAND -> constants.name("fcntl.cmd", (int) value);
            case DOMAIN -> constants.name("domain", (int) value);
            case TYPE -> constants.flags("type", (int) value);
            case SHUTDOWN -> constants.name("shutdown.how", (int) value);
            case RESOURCE -> constants.name("resource", (int) value);
            case WHENCE -> constants.name("whence", (int) value);
            case OPTION -> constants.name("option", (int) value);
            case WAIT_KIND -> waitKind((int) value);
            case CLOCK -> value == 0 ? "CLOCK_REALTIME" : value == 1 ? "CLOCK_MONOTONIC" : Long.toString(value);
            case TIMER_FLAGS -> value == 1 ? "TIMER_ABSTIME" : Long.toString(value);
            case CLONE_FLAGS -> "0x" + Long.toHexString(value);
            case STRING -> value == 0 ? "NULL" : StringFormats.quoted(bytes, 4 * StringFormats.SHOWN);
            case ARGUMENTS -> words(value, bytes);
            case ENVIRONMENT -> value == 0 ? "NULL" : pointer(value) + " /* " + bytes.length + " vars */";
            case BUFFER, VECTORS -> value == 0 ? "NULL" : StringFormats.quoted(bytes, StringFormats.SHOWN);
            case FILLED, FILLED_VECTORS -> "buf";
            case SIGNAL_SET -> value == 0 ? "NULL" : signals(word(bytes, 0));
            case ACTION -> value == 0 ? "NULL" : action(bytes);
            case TIME -> value == 0 ? "NULL" : time(bytes);
            case INTERVAL -> pointer(value);
            case LIMIT -> value == 0 ? "NULL" : "{" + limit(word(bytes, 0)) + ", " + limit(word(bytes, 8)) + "}";
            case CLONE_ARGUMENTS -> "{flags=0x" + Long.toHexString(word(bytes, 0)) + "}";
            case ADDRESS -> address(bytes);
            case STATUS -> value == 0 ? "NULL" : "&status";
            case PAIR -> "p";
            case SIGNAL_INFO -> value == 0 ? "NULL" : "&info";
        };
    }

    private String flags(String group, long value, boolean plain) {
        return plain && value == 0 ? "0" : constants.flags(group, (int) value & ~0100000);
    }

    private static String pointer(long value) {
        return value == 0 ? "NULL" : "0x" + Long.toHexString(value);
    }

    private String signal(long value) {
        return value == 0 ? "0" : constants.name("signal", (int) value);
    }

    private static String waitKind(int kind) {
        return switch (kind) {
            case 0 -> "P_ALL";
            case 1 -> "P_PID";
            case 2 -> "P_PGID";
            case 3 -> "P_PIDFD";
            default -> Integer.toString(kind);
        };
    }

    private static String words(long value, byte[] bytes) {
        if (value == 0) {
            return "NULL";
        }
        List<String> words = List.of(new String(bytes, StandardCharsets.UTF_8).split("\0", -1));
        // Behind the last NUL there is nothing.
        List<String> shown = words.subList(0, Math.min(words.size() - 1, MOST_WORDS));
        String more = words.size() - 1 > MOST_WORDS ? ", ..." : "";
        return shown.stream()
                .map(word -> StringFormats.quoted(word.getBytes(StandardCharsets.UTF_8), 2 * StringFormats.SHOWN))
                .collect(Collectors.joining(", ", "[", more + "]"));
    }

    private String signals(long set) {
        List<String> names = new ArrayList<>();
        boolean inverted = Long.bitCount(set) > Long.SIZE / 2;
        long shown = inverted ? ~set : set;
        for (int signal = 1; signal <= Long.SIZE; signal++) {
            if ((shown & (1L << (signal - 1))) != 0) {
                names.add(constants.name("signal", signal).replaceFirst("^SIG", ""));
            }
        }
        return (inverted ? "~" : "") + "[" + String.join(" ", names) + "]";
    }

    private String action(byte[] bytes) {
        long handler = word(bytes, 0);
        String name = handler == 0 ? "SIG_DFL" : handler == SIG_IGN ? "SIG_IGN" : pointer(handler);
        long flags = word(bytes, 8) & ~0x04000000L;
        return "{sa_handler=" + name + ", sa_mask=" + signals(word(bytes, 24)) + ", sa_flags="
                + (flags == 0 ? "0" : constants.flags("sa_flags", (int) flags)) + "}";
    }

    private static String time(byte[] bytes) {
        return String.format(Locale.ROOT, "%.3fs", word(bytes, 0) + word(bytes, 8) / 1e9);
    }

    private static String limit(long value) {
        return value == -1 ? "RLIM_INFINITY" : Long.toUnsignedString(value);
    }

    private static String address(byte[] bytes) {
        return SocketAddressText.of(bytes);
    }

    /** Eight bytes as this machine, little-endian, puts them together. */
    static long word(byte[] bytes, int at) {
        long word = 0;
        for (int i = Math.min(at + 8, bytes.length) - 1; i >= at; i--) {
            word = word << 8 | (bytes[i] & 0xff);
        }
        return word;
    }
}
