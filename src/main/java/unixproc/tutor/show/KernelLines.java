package unixproc.tutor.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.c.call.CallTable;
import unixproc.c.call.Trait;

/**
 * Takes the lab's own doings out of what strace saw. A lab process tells the tutor before and after each call it makes
 * for the learner; what it does in between is the learner's, nearly all the rest is not.
 */
final class KernelLines {
    private static final Pattern LINE = Pattern.compile("(\\d+)\\s+(.*)");
    private static final Pattern TOLD =
            Pattern.compile("sendto\\(\\d+, \"(entered|leaving|returned|done|rejected)\\\\t(\\w*)");
    private static final Pattern NAME = Pattern.compile("(?:<\\.\\.\\. )?(\\w+)\\b.*");
    private static final Pattern ON_KEPT_DESCRIPTOR = Pattern.compile(
            "(?:close|connect|dup[23]?|fcntl|ioctl|read|recvfrom|sendto|write)\\((?:6[4-9]|[7-9]\\d|\\d{3,})\\b.*");
    private static final Pattern SIGNAL = Pattern.compile("--- SIG(?!RT)\\w+ .*");
    /** What the JVM asks of itself, and the signal by which the lab wakes a process. */
    private static final Pattern OWN = Pattern.compile("rt_sigprocmask\\(0x.*|rt_sigaction\\(SIGRT_.*");
    /** Cut short by a signal; whose, the next line tells. */
    private static final Pattern CUT_SHORT = Pattern.compile(".* = \\? ERESTART.*");

    private static final String WAKE_UP = "--- SIGRT";
    private static final String UNFINISHED = "<unfinished ...>";
    private static final Set<String> NEVER = Set.of(
            "futex",
            "restart_syscall",
            "rt_sigreturn",
            "sched_yield",
            "timer_create",
            "timer_delete",
            "timer_settime",
            "prlimit64");
    /** What a fork needs around it is the lab's. */
    private static final Set<String> FORKS = Set.of("clone", "clone3", "fork", "vfork");

    private final Map<Long, String> calls = new HashMap<>();
    /** Whose last line was unfinished and not shown. */
    private final Set<Long> hidden = new HashSet<>();
    /** Whose last call was cut short. */
    private final Map<Long, Seen> cutShort = new HashMap<>();

    /** A line worth showing: who did what. */
    record Seen(long pid, String text) {}

    /** What is to be shown now that this line has come. */
    List<Seen> take(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return List.of();
        }
        long pid = Long.parseLong(parts.group(1));
        String text = parts.group(2);
        List<Seen> seen = new ArrayList<>();
        Seen before = cutShort.remove(pid);
        if (before != null && !text.startsWith(WAKE_UP)) {
            seen.add(before);
        }
        if (isShown(pid, text)) {
            Seen now = new Seen(pid, text);
            if (CUT_SHORT.matcher(text).matches()) {
                cutShort.put(pid, now);
            } else {
                seen.add(now);
            }
        }
        return seen;
    }

    private boolean isShown(long pid, String text) {
        boolean shown = text.startsWith("<... ") ? !hidden.contains(pid) && isOpen(pid) : isWorthShowing(pid, text);
        if (text.endsWith(UNFINISHED) && !shown) {
            hidden.add(pid);
        } else {
            hidden.remove(pid);
        }
        if (shown && isCall("execve", text) && text.endsWith(" = 0")) {
            calls.remove(pid);
        }
        return shown;
    }

    private boolean isOpen(long pid) {
        return calls.containsKey(pid);
    }

    private boolean isWorthShowing(long pid, String text) {
        Matcher told = TOLD.matcher(text);
        if (told.lookingAt()) {
            if (told.group(1).equals("entered") || told.group(1).equals("leaving")) {
                calls.put(pid, told.group(2));
            } else {
                calls.remove(pid);
            }
            return false;
        }
        if (SIGNAL.matcher(text).matches()) {
            return true;
        }
        Matcher name = NAME.matcher(text);
        return isOpen(pid)
                && name.matches()
                && !NEVER.contains(name.group(1))
                && !OWN.matcher(text).matches()
                && !ON_KEPT_DESCRIPTOR.matcher(text).matches()
                && (!CallTable.standard().has(calls.get(pid), Trait.FORKS) || FORKS.contains(name.group(1)));
    }

    private static boolean isCall(String name, String text) {
        return text.startsWith(name + "(") || text.startsWith("<... " + name + " ");
    }

    /** What is to be shown of these lines. */
    List<Seen> of(List<String> lines) {
        return lines.stream().flatMap(line -> take(line).stream()).toList();
    }
}
