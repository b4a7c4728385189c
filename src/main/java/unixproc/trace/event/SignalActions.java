package unixproc.trace.event;

import java.util.HashMap;
import java.util.Map;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.CallResultText;

/** What one process does about signals, as its rt_sigaction(2) calls have said. */
final class SignalActions {
    private static final int SIG_IGN = 1;
    private static final int SA_RESTART = 0x10000000;
    private static final int SIGCHLD = 17;
    private static final int SA_NOCLDWAIT = 2;

    private final Map<Integer, Action> actions;

    /** A handler's address, or 0 and 1 for SIG_DFL and SIG_IGN. */
    private record Action(int handler, int flags) {}

    private SignalActions(Map<Integer, Action> actions) {
        this.actions = actions;
    }

    static SignalActions ofProgram() {
        return new SignalActions(new HashMap<>());
    }

    SignalActions fork() {
        return new SignalActions(new HashMap<>(actions));
    }

    /** Handlers go with the program; what is ignored stays so. */
    void exec() {
        actions.values().removeIf(action -> action.handler() != SIG_IGN);
    }

    /** Whether the call changes anything. */
    boolean isNews(CallEntry entry) {
        return entry.arguments().get(1) != 0
                && !of(entry).equals(now((int) (long) entry.arguments().get(0)));
    }

    void apply(CallEntry entry) {
        if (entry.arguments().get(1) != 0) {
            actions.put((int) (long) entry.arguments().get(0), of(entry));
        }
    }

    private static Action of(CallEntry entry) {
        byte[] bytes = entry.bytes();
        return bytes.length < 12
                ? new Action(0, 0)
                : new Action(CallResultText.integer(bytes, 0), CallResultText.integer(bytes, 8) & ~0x04000000);
    }

    private Action now(int signal) {
        return actions.getOrDefault(signal, new Action(0, 0));
    }

    boolean isHandled(int signal) {
        int handler = now(signal).handler();
        return handler != 0 && handler != SIG_IGN;
    }

    boolean isIgnored(int signal) {
        return now(signal).handler() == SIG_IGN;
    }

    boolean restarts(int signal) {
        return (now(signal).flags() & SA_RESTART) != 0;
    }

    /** Whether the kernel itself reaps this process's children. */
    boolean reapsByItself() {
        return isIgnored(SIGCHLD) || (now(SIGCHLD).flags() & SA_NOCLDWAIT) != 0;
    }
}
