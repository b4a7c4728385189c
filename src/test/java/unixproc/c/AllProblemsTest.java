package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Rejection;

/** Everything that is wrong with a text is said at once, each mistake once, and before anything runs. */
class AllProblemsTest {
    private final FakeHost host = new FakeHost();
    private final Interpreter interpreter = new Interpreter(CallTable.standard(), host);

    private List<String> problems(String text) {
        Rejection rejection = catchThrowableOfType(Rejection.class, () -> interpreter.run(text));
        assertThat(rejection).as("%s is refused", text).isNotNull();
        assertThat(host.calls).isEmpty();
        return rejection.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.kind())
                .toList();
    }

    @Test
    void namesTypesAndCallsThatAreUnknownAreSaidWhereverTheyStand() {
        assertThat(problems("""
                #include <stdio.h>
                strng name;
                int helper(int a, foo_t b) {
                    return a + c;
                }
                int main(void) {
                    int y = one + two;
                    pid_t pid = frok();
                    z = 3;
                    helper(1);
                    y.x = one;
                    break;
                }
                """))
                .containsExactly(
                        "2:1 UNKNOWN_NAME",
                        "3:19 UNKNOWN_NAME",
                        "4:16 UNKNOWN_NAME",
                        "7:13 UNKNOWN_NAME",
                        "7:19 UNKNOWN_NAME",
                        "8:17 UNKNOWN_CALL",
                        "9:5 UNKNOWN_NAME",
                        "10:5 TOO_FEW_ARGUMENTS",
                        "11:5 WRONG_TYPE",
                        "12:5 MISPLACED");
    }

    @Test
    void readingGoesOnBehindWhatCannotBeRead() {
        assertThat(problems("""
                int main(void) {
                    int x = 5
                    if (x == 0 {
                        puts("a")
                    }
                    for (int i = 0; i < 3 i++) {
                        nothing;
                    }
                    char *s = "abc;
                    else x = 1;
                    s = 09;
                    return x @;
                """))
                .containsExactly(
                        "2:13 EXPECTED",
                        "3:16 EXPECTED",
                        "4:17 EXPECTED",
                        "6:27 EXPECTED",
                        "9:15 UNTERMINATED_STRING",
                        "10:5 EXPECTED",
                        "11:9 BAD_NUMBER",
                        "12:14 UNEXPECTED_CHARACTER",
                        "12:15 EXPECTED");
    }

    @Test
    void whatFollowsFromAMistakeIsNotSaid() {
        assertThat(problems("int main(void) { int a[nothing] = {1}; a[0] = *(gone + 1); return !gone; }"))
                .containsExactly("1:24 UNKNOWN_NAME", "1:49 UNKNOWN_NAME");
        assertThat(problems("int main(void) { int x = (5; x = 6; return x; }")).containsExactly("1:28 EXPECTED");
        assertThat(problems("int main(void) { if { f(); } return 0; }")).containsExactly("1:21 EXPECTED");
        assertThat(problems("p = nothing; *p = 3; p->x")).containsExactly("1:5 UNKNOWN_NAME");
    }

    @Test
    void aProgramIsHeldToWhatCompilersHoldItTo() {
        assertThat(problems("""
                int main(void) {
                    int x = 1;
                    int x = 2;
                    switch (x) { case 1: case 2 ... 4: break; case 3: ; }
                    n = 3;
                    return x
                }
                """))
                .containsExactly("3:9 DEFINED_TWICE", "4:52 DEFINED_TWICE", "5:5 UNKNOWN_NAME", "6:12 EXPECTED");
    }

    @Test
    void threadsAndHeadersThatAreMissingAreSaidInTheSameList() {
        assertThat(problems("""
                #include <pthread.h>
                int main(void) {
                    pthread_t t;
                    pthread_create(&t, NULL, NULL, NULL);
                    pthread_create(&t, NULL, NULL, NULL);
                    unshare(0);
                }
                """)).containsExactly("3:5 THREADS", "4:5 THREADS", "6:5 NOT_IN_THIS_LAB");
        assertThat(problems("""
                #include "mine.h"
                #include <theirs.h>
                int main(void) { return from_mine(sbrk(1)); }
                """)).containsExactly("1:10 NO_SUCH_HEADER", "2:10 NO_SUCH_HEADER", "3:35 NOT_IN_THIS_LAB");
    }

    @Test
    void aTypeThatWasTakenForOneIsForgottenWithItsText() {
        assertThat(problems("strng a;")).containsExactly("1:1 UNKNOWN_NAME");
        assertThat(problems("strng a;")).containsExactly("1:1 UNKNOWN_NAME");
    }

    @Test
    void aFunctionWithoutABodyIsSaidWhereItIsCalled() {
        assertThat(problems("int later(int n); int main(void) { return later(1); }"))
                .containsExactly("1:43 NOT_DEFINED");
    }
}
