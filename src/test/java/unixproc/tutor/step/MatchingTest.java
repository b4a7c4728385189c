package unixproc.tutor.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unixproc.lab.wire.Outcome;

/** Calls that were made against calls that were wanted, without a lab. */
class MatchingTest {
    private final List<SeenCall> seen = new ArrayList<>();

    private void made(String letter, String text, long result) {
        Outcome outcome = result >= 0
                ? new Outcome(Outcome.Kind.NUMBER, result, Long.toString(result), "", "", "")
                : new Outcome(Outcome.Kind.NUMBER, result, Long.toString(result), "ENOENT", "No such file", "");
        seen.add(new SeenCall(letter, TypedCall.of(text), Optional.of(outcome), false));
    }

    private static StepGoal goal(WantedCall... calls) {
        return new StepGoal("A", LineOutline.of(""), List.of(calls), Map.of(), Optional.empty(), Optional.empty());
    }

    private Matching match(WantedCall... calls) {
        return new Matching(goal(calls), seen, call -> !call.hasFailed());
    }

    private static WantedCall call(String name, WantedArgument... arguments) {
        return new WantedCall(name, List.of(arguments));
    }

    private static WantedArgument number(long value) {
        return new WantedArgument.Numeric(value);
    }

    @Test
    void aNumberIsTheSameUnderEveryName() {
        made("A", "kill(4711, SIGUSR1)", 0);
        assertThat(match(call("kill", number(4711), number(10))).isWhole()).isTrue();
        assertThat(match(call("kill", number(4711), number(12))).isWhole()).isFalse();
        made("A", "open(\"note\", O_WRONLY|O_CREAT, 0600)", 3);
        assertThat(match(call("open", new WantedArgument.Text("note"), number(0101), number(0600)))
                        .isWhole())
                .isTrue();
    }

    @Test
    void stringsAreComparedAsTheyAreNotAsTheyAreWritten() {
        made("A", "write(1, \"a\\tb\", 3)", 3);
        assertThat(match(call("write", number(1), new WantedArgument.Text("a\tb")))
                        .isWhole())
                .isTrue();
        assertThat(match(call("write", number(1), new WantedArgument.Text("a b")))
                        .isWhole())
                .isFalse();
        made("A", "write(1, \"abc\"..., 900)", 900);
        assertThat(match(call("write", number(1), new WantedArgument.Text("abcdef")))
                        .isWhole())
                .isTrue();
    }

    @Test
    void whatWasLeftOutMayBeShown() {
        made("A", "mmap(NULL, 33554432, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0)", 9);
        assertThat(match(call("mmap", number(33554432))).isWhole()).isTrue();
        assertThat(match(call("mmap", number(33554433))).isWhole()).isFalse();
    }

    @Test
    void whatACallFillsMayHaveAnyName() {
        made("A", "read(3, mine, 10)", 3);
        assertThat(match(call("read", number(3), new WantedArgument.Text("old"), number(10)))
                        .isWhole())
                .isTrue();
    }

    @Test
    void whatAnEarlierCallGaveIsWhatALaterOneTakes() {
        made("A", "open(\"x\", O_RDONLY)", 7);
        made("A", "close(5)", 0);
        assertThat(match(call("open"), call("close", new WantedArgument.ResultOf(0)))
                        .isWhole())
                .isFalse();
        made("A", "close(7)", 0);
        assertThat(match(call("open"), call("close", new WantedArgument.ResultOf(0)))
                        .isWhole())
                .isTrue();
    }

    @Test
    void callsOfOthersAndOtherCallsBetweenDoNotMatter() {
        made("B", "getpid()", 2);
        assertThat(match(call("getpid")).isWhole()).isFalse();
        made("A", "getppid()", 1);
        made("A", "getpid()", 2);
        Matching matching = match(call("getpid"));
        assertThat(matching.isWhole()).isTrue();
        assertThat(matching.isAll()).isFalse();
    }

    @Test
    void theOrderCounts() {
        made("A", "close(3)", 0);
        made("A", "open(\"x\", O_RDONLY)", 3);
        assertThat(match(call("open"), call("close", number(3))).isWhole()).isFalse();
        assertThat(match(call("open"), call("close", number(3))).lacksLast()).isTrue();
    }

    @Test
    void aCallThatFailedIsNotTheOneThatWasWanted() {
        made("A", "open(\"/dev/ null\", O_RDONLY)", -1);
        Matching matching = match(call("open", new WantedArgument.Text("/dev/null")));
        assertThat(matching.isWhole()).isFalse();
        assertThat(matching.sameCallOtherResult()).isEmpty();
        assertThat(matching.sameName()).isPresent();
        made("A", "open(\"/dev/null\", O_RDONLY)", -1);
        assertThat(match(call("open", new WantedArgument.Text("/dev/null"))).sameCallOtherResult())
                .isPresent();
    }
}
