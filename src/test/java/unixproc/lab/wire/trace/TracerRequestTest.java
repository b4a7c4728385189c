package unixproc.lab.wire.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.lab.wire.Request;

/** What is sent to a tracer arrives as it was meant. */
class TracerRequestTest {
    static List<TracerRequest> requests() {
        return List.of(
                new TracerRequest.Calls(true, List.of()),
                new TracerRequest.Calls(false, List.of("0 -r-", "59 svc")),
                new TracerRequest.Follow(4711, "random:7"),
                new TracerRequest.Start("", "/bin/sh", List.of("sh", "-c", "echo\ta\nb\\")),
                new TracerRequest.Step(12),
                new TracerRequest.Release(),
                new TracerRequest.Hold(),
                new TracerRequest.End());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isReadAsItWasWritten(TracerRequest request) {
        assertThat(request.encode()).doesNotContain("\n");
        assertThat(TracerRequest.decode(request.encode())).isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("becoming")
    void whatAProcessShallBecomeToo(Request request) {
        assertThat(Request.decode(request.encode())).isEqualTo(request);
    }

    static List<Request> becoming() {
        return List.of(
                new Request.Become(List.of(), "/bin/true", List.of("true")),
                new Request.Become(List.of(0, 59, 231), "/bin/sh", List.of("sh", "")));
    }
}
