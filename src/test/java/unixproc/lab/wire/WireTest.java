package unixproc.lab.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever one side says, the other hears the same. */
class WireTest {
    private static final String NASTY = "tab\t newline\n return\r backslash\\ \\n 日本語 \u0001 end";
    private static final Outcome OUTCOME =
            new Outcome(Outcome.Kind.PID, -1, NASTY, "ENOENT", "No such file", "[s=0x300: exited with 3]");

    static List<Request> requests() {
        return List.of(
                new Request.Run(NASTY),
                new Request.Run(""),
                new Request.Known(-1),
                new Request.Permit(true),
                new Request.Permit(false),
                new Request.Stop(),
                new Request.Spawn(),
                new Request.WakeUp(4711),
                new Request.Kill(4711),
                new Request.Compare(1, 2, 3, 4),
                new Request.Afresh(),
                new Request.Mark(NASTY));
    }

    static List<Report> reports() {
        return List.of(
                new Report.Hello(2, 1),
                new Report.InitReady(1, 7),
                new Report.Reaped(7, 0x300),
                new Report.Compared(-1),
                new Report.Asked("AB"),
                new Report.Forking(),
                new Report.Entered("read", NASTY, CallKind.PLAIN),
                new Report.Returned("read", NASTY, CallKind.PLAIN, List.of(), OUTCOME),
                new Report.Returned("read", NASTY, CallKind.PLAIN, List.of(3L, -1L, Long.MIN_VALUE), OUTCOME),
                new Report.Waited(9, 0x137f),
                new Report.Shown(NASTY, Outcome.NOTHING),
                new Report.Delivered("SIGUSR1", 12),
                new Report.Leaving("_exit", "_exit(3)", CallKind.WRITES, 3),
                Report.Rejected.of(false, new Mistake("EXPECTED", 1, 2, 3, List.of("", NASTY))),
                new Report.Rejected(
                        true,
                        List.of(
                                new Mistake("UNKNOWN_NAME", 1, 1, 1, List.of(NASTY)),
                                new Mistake("TOO_DEEP", 7, 2, 3, List.of()))),
                new Report.Done(OUTCOME));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestArrivesAsItWasSent(Request request) {
        assertThat(request.encode()).doesNotContain("\n");
        assertThat(Request.decode(request.encode())).isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportArrivesAsItWasSent(Report report) {
        assertThat(report.encode()).doesNotContain("\n");
        assertThat(ReportDecoder.decode(report.encode())).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "hello", "hello\tx\ty", "reaped\t1"})
    void nonsenseIsRecognised(String line) {
        assertThatThrownBy(() -> ReportDecoder.decode(line)).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Request.decode(line)).isInstanceOf(WireException.class);
    }
}
