package unixproc.trace.event;

import java.util.Optional;
import unixproc.trace.call.CallEntry;

/** One thread of a traced process, and the call it is in. */
final class TracedTask {
    final int id;
    final TracedProcess process;
    private Optional<CallEntry> entry = Optional.empty();
    private Optional<CallEntry> interrupted = Optional.empty();
    String text = "";
    boolean announced;
    boolean asleep;
    boolean shown;
    /** How the kernel left a call that a signal interrupted: -512 and below, see the kernel's {@code errno.h}. */
    long restart;

    TracedTask(int id, TracedProcess process) {
        this.id = id;
        this.process = process;
    }

    boolean isFirst() {
        return id == process.pid();
    }

    void begin(CallEntry call, String written, boolean isShown) {
        entry = Optional.of(call);
        text = written;
        shown = isShown;
        announced = false;
        asleep = false;
    }

    Optional<CallEntry> entry() {
        return entry;
    }

    void finish() {
        entry = Optional.empty();
        announced = false;
    }

    /** A signal has come; whether the call goes on is not known yet. */
    void interrupt(long how) {
        restart = how;
        interrupted = entry;
    }

    Optional<CallEntry> interrupted() {
        return interrupted;
    }

    /** Whether this is the call that a signal interrupted, begun again. */
    boolean isResumedBy(CallEntry again) {
        boolean same = interrupted
                .filter(one ->
                        one.call().equals(again.call()) || again.call().name().equals("restart_syscall"))
                .isPresent();
        if (same) {
            entry = interrupted;
            interrupted = Optional.empty();
        }
        return same;
    }

    void forgetInterrupted() {
        interrupted = Optional.empty();
    }
}
