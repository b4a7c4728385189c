package unixproc.lab.remote.process;

import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Report;

/**
 * A call that has not returned.
 *
 * @param announced whether it has been told that the process sleeps in it
 * @param looksAsleep how many looks in a row found the process asleep
 */
public record OpenCall(Report.Entered entered, boolean announced, int looksAsleep) {
    OpenCall(Report.Entered entered) {
        this(entered, false, 0);
    }

    OpenCall seen(boolean asleep) {
        return new OpenCall(entered, announced, asleep ? looksAsleep + 1 : 0);
    }

    OpenCall asAnnounced() {
        return new OpenCall(entered, true, looksAsleep);
    }

    public String name() {
        return entered.name();
    }

    /** As strace writes it. */
    public String text() {
        return entered.text();
    }

    public boolean is(CallKind kind) {
        return entered.kind() == kind;
    }
}
