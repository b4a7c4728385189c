package unixproc.lab.remote;

import java.util.List;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;

/** Reports as a lab process sends them, for tests. */
final class Reports {
    private Reports() {}

    static Report entered(String name) {
        return new Report.Entered(name, name + "()", kind(name));
    }

    static Report returned(String name, long value) {
        return returned(name, Outcome.Kind.NUMBER, value);
    }

    static Report forked(long pid) {
        return returned("fork", Outcome.Kind.PID, pid);
    }

    private static Report returned(String name, Outcome.Kind kind, long value) {
        return new Report.Returned(
                name, name + "()", kind(name), List.of(), new Outcome(kind, value, "" + value, "", "", ""));
    }

    static Report leaving(String name, int code) {
        return new Report.Leaving(name, name + "(" + code + ")", kind(name), code);
    }

    private static CallKind kind(String name) {
        return switch (name) {
            case "fork" -> CallKind.FORKS;
            case "execvp" -> CallKind.EXECS;
            case "write", "exit" -> CallKind.WRITES;
            default -> CallKind.PLAIN;
        };
    }

    static Report done() {
        return new Report.Done(Outcome.NOTHING);
    }
}
