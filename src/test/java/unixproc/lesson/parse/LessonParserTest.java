package unixproc.lesson.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Tree;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.DrawnPicture;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.FrontMatter;
import unixproc.lesson.model.InlineText;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.LessonText;
import unixproc.lesson.model.ManualPage;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.Task;
import unixproc.lesson.model.TaskKind;
import unixproc.lesson.model.Why;
import unixproc.lesson.problem.LessonSource;
import unixproc.text.Language;

/** What is made of a lesson that is as it should be. */
class LessonParserTest {
    private static final String LESSON = """
            ---
            title: "Forks: two returns"
            summary: One call, two returns.
            minutes: 9
            recalls: [pid]
            calls: [fork(2), getpid(2)]
            points:
              - one
              - two
            ---

            ## One call

            A process is *copied* by **fork**, see `fork()` and [pid](../02-pid/),
            process {A}.

            - first
            - second

            ```text
            a  drawing
            ```

            <!-- not shown -->

            ```predict
            What is it
            in the child?
            - [ ] 1,
              or more
              > The parent
              > gets that.
            - [x] `0`
              > Right.
            ```

            ```lab fresh
            pid = fork()        #=> B
            write(1, "#=> x")   #=> 5
            :tree
            ```

            After.

            > note: macos
            > Not there.

            ```why
            Because. Source: fork(2).
            ```

            ## Make it

            ```task
            Do it.
            ---
            check:
              - alive: B
              - calls: {fork: at most 1}
            hints:
              - "one: `fork()`"
              - >
                two
                lines
            solution: |
              fork()   #=> B

              @B pause()
            success: Done, {A}.
            ```

            ```python
            import os

            os.fork()
            ```
            """;

    private final Lesson lesson = parse(LESSON);

    @Test
    void theFrontMatterIsRead() {
        assertThat(lesson.front())
                .isEqualTo(new FrontMatter(
                        "Forks: two returns",
                        "One call, two returns.",
                        9,
                        List.of("pid"),
                        List.of(new ManualPage("fork", 2), new ManualPage("getpid", 2)),
                        List.of("one", "two"),
                        List.of(),
                        List.of()));
    }

    @Test
    void theBlocksOfAScreenKeepTheirOrder() {
        assertThat(lesson.screens()).extracting(Screen::heading).containsExactly("One call", "Make it");
        assertThat(lesson.screens().get(0).parts())
                .hasExactlyElementsOfTypes(
                        Prose.class, Prediction.class, LabLines.class, Prose.class, PortabilityNote.class, Why.class);
        assertThat(lesson.screens().get(1).parts()).hasExactlyElementsOfTypes(Task.class, Elsewhere.class);
    }

    @Test
    void runningTextIsTakenApart() {
        Prose prose = (Prose) lesson.screens().get(0).parts().get(0);
        assertThat(prose.blocks())
                .containsExactly(
                        new ProseBlock.Paragraph(List.of(
                                plain("A process is "),
                                new InlineText("copied", InlineText.Look.EMPHASIS, ""),
                                plain(" by "),
                                new InlineText("fork", InlineText.Look.STRONG, ""),
                                plain(", see "),
                                new InlineText("fork()", InlineText.Look.CODE, ""),
                                plain(" and "),
                                new InlineText("pid", InlineText.Look.LINK, "../02-pid/"),
                                plain(", process {A}."))),
                        new ProseBlock.Items(
                                0,
                                List.of(
                                        List.of(new ProseBlock.Paragraph(List.of(plain("first")))),
                                        List.of(new ProseBlock.Paragraph(List.of(plain("second")))))),
                        new ProseBlock.Verbatim("a  drawing"));
        assertThat(prose.place()).isEqualTo(new Place(14, 1, 70));
    }

    @Test
    void placesAreFilledInEverySpan() {
        Prose prose = (Prose) lesson.screens().get(0).parts().get(0);
        assertThat(prose.with(text -> LessonText.fill(text, fact -> Optional.of("4711")))
                        .plain())
                .contains("process 4711.");
    }

    @Test
    void aPredictionHasItsChoicesWithTheirReplies() {
        Prediction prediction = lesson.predictions().get(0);
        assertThat(prediction.question().plain()).isEqualTo("What is it in the child?");
        assertThat(prediction.choices())
                .extracting(choice -> choice.text().plain())
                .containsExactly("1, or more", "0");
        assertThat(prediction.choices())
                .extracting(choice -> choice.answerBack().plain())
                .containsExactly("The parent gets that.", "Right.");
        assertThat(prediction.rightIndex()).hasValue(1);
        assertThat(prediction.answerFromLine()).isEmpty();
    }

    @Test
    void labLinesKnowWhatMustComeBackAndWhereTheyStand() {
        LabLines lab = lesson.screens().get(0).labLines().orElseThrow();
        assertThat(lab.fresh()).isTrue();
        assertThat(lab.lines())
                .extracting(LabLine::text)
                .containsExactly("pid = fork()", "write(1, \"#=> x\")", ":tree");
        assertThat(lab.lines().get(0).expectation()).contains(new Expectation.Letter("B"));
        assertThat(lab.lines().get(1).expectation()).contains(new Expectation.Numeric(5, "5"));
        assertThat(lab.lines().get(2).expectation()).isEmpty();
        assertThat(lab.lines().get(1).place().line()).isEqualTo(39);
    }

    @Test
    void aTaskHasGoalsHintsASolutionAndAnEnd() {
        Task task = lesson.screens().get(1).task().orElseThrow();
        assertThat(task.text().plain()).isEqualTo("Do it.");
        assertThat(task.goals())
                .extracting(goal -> goal.check().wanted())
                .containsExactly(Sentence.of("wanted.alive", "B"), Sentence.of("wanted.calls-AT_MOST", "fork", 1L));
        assertThat(task.goals().get(0).place().line()).isEqualTo(58);
        assertThat(task.hints()).extracting(Prose::plain).containsExactly("one: fork()", "two lines");
        assertThat(task.solution()).extracting(LabLine::text).containsExactly("fork()", "@B pause()");
        assertThat(task.solution().get(1).place()).isEqualTo(new Place(68, 3, 10));
        assertThat(task.success().plain()).isEqualTo("Done, {A}.");
    }

    @Test
    void theSameElsewhereIsKeptAsItStands() {
        assertThat(lesson.screens().get(1).elsewhere())
                .extracting(Elsewhere::tongue, Elsewhere::code)
                .containsExactly(tuple(Elsewhere.Tongue.PYTHON, "import os\n\nos.fork()"));
    }

    @Test
    void theKernelMayBeTheJudgeOfAPrediction() {
        Prediction prediction = parse(Sources.screen("""
                        ```predict
                        How many?
                        - [ ] 3
                          > Less than that.
                        - [ ] ENOENT
                          > No.
                        answer: result of line 1
                        ```

                        ```lab
                        write(1, "hi\\n")
                        ```""").text()).predictions().get(0);
        assertThat(prediction.answerFromLine()).hasValue(1);
        assertThat(prediction.rightIndex()).isEmpty();
    }

    @Test
    void aNumberIsTypedAndEachAnswerHasItsReply() {
        Prediction prediction = prediction("""
                ```predict
                How many?
                answer: 4
                > Right: two, and two more.
                > Both fork.
                - 3
                  > Only one of them forked?
                - *
                  > Count again.
                ```""");
        assertThat(prediction.answer()).isEqualTo(new Answer.TypedNumber(4));
        assertThat(prediction.choices()).isEmpty();
        assertThat(prediction.reply(Prediction.Reply.RIGHT))
                .map(Prose::plain)
                .contains("Right: two, and two more. Both fork.");
        assertThat(prediction.reply("3")).map(Prose::plain).contains("Only one of them forked?");
        assertThat(prediction.reply(Prediction.Reply.OTHERS)).map(Prose::plain).contains("Count again.");
        assertThat(prediction.reply("5")).isEmpty();
    }

    @Test
    void aFamilyIsTypedAsATree() {
        Prediction prediction = prediction("""
                ```predict
                Who is there?
                tree: A(B(D) C)
                > Right.
                - *
                  > No.
                ```""");
        assertThat(prediction.answer())
                .isEqualTo(new Answer.Family(Tree.parse("A(B(D) C)").orElseThrow()));
    }

    @Test
    void thingsToPutInOrderStandInTheRightOne() {
        Prediction prediction = prediction("""
                ```predict
                What comes first?
                order:
                1. A forks
                2. `B` ends
                3. A waits
                > Right.
                - *
                  > No.
                ```""");
        assertThat(((Answer.Order) prediction.answer()).items())
                .extracting(Prose::plain)
                .containsExactly("A forks", "B ends", "A waits");
    }

    @Test
    void severalChoicesMayBeRight() {
        Prediction prediction = prediction("""
                ```predict
                Which can be?
                several: true
                - [x] one
                  > Yes.
                - [ ] two
                  > No.
                - [x] three
                  > Yes.
                ```""");
        assertThat(prediction.answer()).isEqualTo(new Answer.SeveralOf());
        assertThat(prediction.choices()).extracting(Prediction.Choice::right).containsExactly(true, false, true);
        assertThat(prediction.rightIndex()).isEmpty();
    }

    @Test
    void aTwinIsNoQuestionOfItsOwn() {
        Lesson twins = parse(Sources.screen("""
                ```predict
                How many?
                answer: 4
                > Right.
                - *
                  > No.
                ```

                ```predict twin
                And now?
                answer: 5
                > Right.
                - *
                  > No.
                ```""").text());
        assertThat(twins.predictions()).hasSize(1);
        assertThat(twins.screens().get(0).prediction().orElseThrow().answer()).isEqualTo(new Answer.TypedNumber(4));
        assertThat(twins.screens().get(0).twin().orElseThrow().answer()).isEqualTo(new Answer.TypedNumber(5));
    }

    @Test
    void aTaskMayHaveASceneAndSomethingBroken() {
        Task task = parse(Sources.screen("""
                        ```task
                        B hangs.
                        ---
                        kind: repair
                        fresh: true
                        scene: |
                          fork()  #=> B  #? make a child
                        said: B is there.
                        check:
                          - gone: B
                        hints: [kill]
                        solution: |
                          kill(B, SIGKILL)
                          wait()
                        ```""").text()).screens().get(0).task().orElseThrow();
        assertThat(task.kind()).isEqualTo(TaskKind.REPAIR);
        assertThat(task.scene()).extracting(LabLine::text).containsExactly("fork()");
        assertThat(task.scene().get(0).intention()).contains("make a child");
        assertThat(task.said().plain()).isEqualTo("B is there.");
        assertThat(task.fresh()).isTrue();
    }

    @Test
    void aPictureIsKeptAsItIsDrawn() {
        DrawnPicture drawnPicture = (DrawnPicture)
                parse(Sources.screen("""
                        ```picture alt="A and B share one file."
                         A ──┐
                         B ──┴──▶ file
                        ```""").text()).screens().get(0).parts().get(0);
        assertThat(drawnPicture.lines()).containsExactly(" A ──┐", " B ──┴──▶ file");
        assertThat(drawnPicture.alt()).isEqualTo("A and B share one file.");
    }

    @Test
    void theLastScreenMayCarryTheIdeaToTheField() {
        assertThat(new Screen("In the field", List.of(), new Place(1, 1, 1)).isInTheField())
                .isTrue();
        assertThat(new Screen("現場では", List.of(), new Place(1, 1, 1)).isInTheField())
                .isTrue();
        assertThat(new Screen("In a field", List.of(), new Place(1, 1, 1)).isInTheField())
                .isFalse();
    }

    private static Prediction prediction(String block) {
        return parse(Sources.screen(block).text()).predictions().get(0);
    }

    @Test
    void betweenWideCharactersALineBreakIsNoSpace() {
        Lesson japanese =
                parse(Sources.screen("プロセスは\nコピーされます。\nfork() と\nfork()").text());
        assertThat(((Prose) japanese.screens().get(0).parts().get(0)).plain())
                .isEqualTo("プロセスはコピーされます。 fork() と fork()");
    }

    private static InlineText plain(String text) {
        return new InlineText(text, InlineText.Look.PLAIN, "");
    }

    private static Lesson parse(String text) {
        ParsedLesson parsedLesson = LessonParser.parse(
                new LessonSource("fork", 9, Language.EN, "en.md", text),
                new References(Map.of("pid", 2, "fork", 9), ManualPages.bundled()));
        assertThat(parsedLesson.problems()).isEmpty();
        return parsedLesson.playable().orElseThrow();
    }
}
