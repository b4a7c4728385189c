package unixproc.tutor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.parse.Sources;

/** Every kind of question: what is an answer to it, which one is right, and what is said to the others. */
class AskedQuestionTest {
    /** The last choice first. */
    private static final QuestionOrder BACKWARDS = count -> QuestionOrder.AS_WRITTEN.of(count).stream()
            .map(place -> count - 1 - place)
            .toList();

    private static AskedQuestion asked(String block) {
        return AskedQuestion.of(
                Sources.screenOf("```predict\nWhat now?\n" + block.strip() + "\n```\n")
                        .prediction()
                        .orElseThrow(),
                BACKWARDS);
    }

    private static AskedQuestion.Judgement judged(AskedQuestion question, String typed) {
        return question.judge(question.read(typed).orElseThrow(), Map.of());
    }

    @Test
    void oneChoiceIsKnownByThePlaceItIsShownAt() {
        AskedQuestion question = asked("""
                - [x] zero
                  > Yes.
                - [ ] one
                  > No, not one.
                """);
        assertThat(question.shown()).extracting(text -> text.plain()).containsExactly("one", "zero");
        assertThat(judged(question, "2").right()).isTrue();
        AskedQuestion.Judgement wrong = judged(question, "1");
        assertThat(wrong.right()).isFalse();
        assertThat(wrong.mine()).isEqualTo("one");
        assertThat(wrong.truth()).contains("zero");
        assertThat(wrong.comments()).extracting(text -> text.plain()).containsExactly("No, not one.");
        assertThat(question.rightAnswer()).contains("2");
        assertThat(List.of("0", "3", "1 2", "one", ""))
                .allSatisfy(no -> assertThat(question.read(no)).isEmpty());
    }

    @Test
    void severalChoicesMustAllBeTickedAndNoOther() {
        AskedQuestion question = asked("""
                several: true
                - [x] a
                  > A is right.
                - [ ] b
                  > B is not.
                - [x] c
                  > C is right.
                """);
        assertThat(judged(question, "3 1").right()).isTrue();
        assertThat(judged(question, "1,3").right()).isTrue();
        AskedQuestion.Judgement half = judged(question, "1 2");
        assertThat(half.right()).isFalse();
        assertThat(half.comments()).extracting(text -> text.plain()).containsExactly("A is right.", "B is not.");
        assertThat(judged(question, "0").right()).isFalse();
        assertThat(question.read("1 1")).isEmpty();
    }

    @Test
    void aNumberIsRightHoweverItIsWrittenAndAWrongOneHasItsReply() {
        AskedQuestion question = asked("""
                answer: 16
                > Sixteen it is.
                - 8
                  > Eight is half.
                - *
                  > Neither.
                """);
        assertThat(judged(question, "0x10").right()).isTrue();
        assertThat(judged(question, "16").comments())
                .extracting(text -> text.plain())
                .containsExactly("Sixteen it is.");
        assertThat(judged(question, "8").comments())
                .extracting(text -> text.plain())
                .containsExactly("Eight is half.");
        assertThat(judged(question, "9").comments())
                .extracting(text -> text.plain())
                .containsExactly("Neither.");
        assertThat(question.read("many")).isEmpty();
        assertThat(question.shown()).isEmpty();
    }

    @Test
    void ofAFamilyOnlyTheShapeCounts() {
        AskedQuestion question = asked("""
                tree: A(B(D) C)
                > Yes.
                - *
                  > No.
                """);
        assertThat(judged(question, "A(B C(D))").right()).isTrue();
        assertThat(judged(question, "A(B C)").right()).isFalse();
        assertThat(question.read("A(B")).isEmpty();
    }

    @Test
    void anOrderNeedsAllItsItems() {
        AskedQuestion question = asked("""
                order:
                1. first
                2. second
                3. third
                > Yes.
                - *
                  > No.
                """);
        assertThat(question.shown()).extracting(text -> text.plain()).containsExactly("third", "second", "first");
        assertThat(judged(question, "3 2 1").right()).isTrue();
        assertThat(judged(question, "1 2 3").mine()).isEqualTo("third, second, first");
        assertThat(question.read("3 2")).isEmpty();
        assertThat(question.rightAnswer()).contains("3 2 1");
    }

    @Test
    void whatARunDecidesIsRightOnceItHasRun() {
        AskedQuestion question =
                AskedQuestion.of(Sources.screenOf("""
                                ```predict
                                What comes?
                                answer: result of line 1
                                > Yes.
                                - *
                                  > No.
                                ```

                                ```lab
                                6 * 7
                                ```
                                """).prediction().orElseThrow(), QuestionOrder.AS_WRITTEN);
        AskedQuestion.Reply reply = question.read("42").orElseThrow();
        assertThat(question.judge(reply, Map.of(1, ObservedValue.ofNumber(42))).right())
                .isTrue();
        assertThat(question.judge(reply, Map.of(1, ObservedValue.ofNumber(41))).truth())
                .contains("41");
        assertThat(question.judge(reply, Map.of()).right()).isFalse();
        assertThat(question.rightAnswer()).isEqualTo(Optional.empty());
    }
}
