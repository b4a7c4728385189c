package unixproc.tutor.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineOutlineTest {
    private static List<String> calls(String line) {
        return LineOutline.of(line).calls().stream()
                .map(call -> call.name()
                        + call.arguments()
                        + call.variable().map(name -> " in " + name).orElse(""))
                .toList();
    }

    @Test
    void callsComeInTheOrderTheyAreMade() {
        assertThat(calls("fd = open(\"a, b\", O_RDONLY | O_CREAT, 0600); write(fd, \"(x)\")"))
                .containsExactly("open[\"a, b\", O_RDONLY | O_CREAT, 0600] in fd", "write[fd, \"(x)\"]");
        assertThat(calls("waitpid(fork(), &s, 0)")).containsExactly("fork[]", "waitpid[fork(), &s, 0]");
    }

    @Test
    void aCommandIsACall() {
        assertThat(calls("kill B SIGUSR1; getpid")).containsExactly("kill[B, SIGUSR1]", "getpid[]");
    }

    @Test
    void listsAreOpened() {
        assertThat(calls("execve(\"/bin/sh\", {\"sh\", \"-c\"}, {\"X=1\"})"))
                .containsExactly("execve[\"/bin/sh\", \"sh\", \"-c\", \"X=1\"]");
        assertThat(calls("write(p[1], \"x\")")).containsExactly("write[p[1], \"x\"]");
    }

    @Test
    void aLineEndsInACallOrInAValue() {
        assertThat(LineOutline.of("fd = open(\"x\", 0);").endsInCall()).isTrue();
        assertThat(LineOutline.of("close(3); getrlimit(RLIMIT_NOFILE, &r)").endsInCall())
                .isTrue();
        assertThat(LineOutline.of("read(p[0], m, size) == size").endsInCall()).isFalse();
        assertThat(LineOutline.of("getsid() == getpid()").endsInCall()).isFalse();
        assertThat(LineOutline.of("x = 40; x + 2").endsInAssignment()).isFalse();
        assertThat(LineOutline.of("r.rlim_cur = 8").endsInAssignment()).isTrue();
        assertThat(LineOutline.of("x == 8").endsInAssignment()).isFalse();
    }

    @Test
    void assignmentsAreKnownWithTheirSource() {
        assertThat(LineOutline.of("x = 1; at = &x; pid = fork()").assigned())
                .extracting(each -> each.variable() + "=" + each.value().orElse("call"))
                .containsExactly("x=1", "at=&x", "pid=call");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (fork()) write(1, \"a\"); else write(1, \"b\")",
                "fork() && fork() || fork()",
                "while (1) getpid()",
                "void h(int s) { write(1, \"x\"); }",
                "signal(SIGINT, { n = n + 1; })"
            })
    void whatDependsOnAValueOrComesLaterIsNoPlainRowOfCalls(String line) {
        assertThat(LineOutline.of(line).branches()).isTrue();
    }

    @Test
    void blanksAndCommentsMakeNoOtherLine() {
        assertThat(LineOutline.of("fork ( )  ;  # go").canonical())
                .isEqualTo(LineOutline.of("fork()").canonical());
        assertThat(LineOutline.of("write(1,\"h i\")").canonical())
                .isNotEqualTo(LineOutline.of("write(1,\"hi\")").canonical());
        assertThat(LineOutline.of("int x").canonical())
                .isNotEqualTo(LineOutline.of("intx").canonical());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "fork(", "\"", "x = ", "@", "write(1, \"", "if (", "p[", "あ"})
    void whateverIsTypedHasAnOutline(String line) {
        assertThat(LineOutline.of(line)).isNotNull();
    }
}
