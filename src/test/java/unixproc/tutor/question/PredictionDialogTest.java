package unixproc.tutor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.console.ScriptedConsole;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.progress.Confidence;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TutorOutput;

class PredictionDialogTest {
    private final ScriptedConsole console = ScriptedConsole.typing();
    private final PredictionDialog dialog = new PredictionDialog(
            new TutorOutput(new Recorder(console), text -> text, Messages.of("tutor", Language.EN)),
            QuestionOrder.AS_WRITTEN,
            "question.title");
    private final List<String> answers = new ArrayList<>();
    private Prediction question;

    @BeforeEach
    void askTheFirstQuestionThatHasAMarkedAnswer() {
        question =
                LessonLibrary.open(Path.of("lessons"))
                        .read("fork", Language.EN)
                        .playable()
                        .orElseThrow()
                        .predictions()
                        .stream()
                        .filter(each -> each.rightIndex().isPresent())
                        .findFirst()
                        .orElseThrow();
        dialog.ask(question, (right, confidence) -> answers.add(right + " " + confidence));
    }

    private int right() {
        return question.rightIndex().orElseThrow() + 1;
    }

    @Test
    void onlyAChoiceThatIsThereIsAnAnswer() {
        assertThat(dialog.commit(new TypedAnswer(String.valueOf(0), Confidence.UNSAID)))
                .isFalse();
        assertThat(dialog.commit(
                        new TypedAnswer(String.valueOf(question.choices().size() + 1), Confidence.UNSAID)))
                .isFalse();
        dialog.compare(false);
        assertThat(answers).isEmpty();
        assertThat(dialog.commit(new TypedAnswer(String.valueOf(right()), Confidence.SURE)))
                .isTrue();
        dialog.compare(false);
        assertThat(answers).containsExactly("true SURE");
    }

    @Test
    void aWrongAnswerIsToldWithWhatIsSo() {
        int wrong = right() == 1 ? 2 : 1;
        dialog.commit(new TypedAnswer(String.valueOf(wrong), Confidence.GUESS));
        dialog.compare(false);
        assertThat(answers).containsExactly("false GUESS");
        String shown = String.join("\n", console.transcript());
        assertThat(shown)
                .contains(question.choices().get(wrong - 1).text().plain())
                .contains(question.choices().get(right() - 1).text().plain());
    }

    @Test
    void anAnswerIsToldOnce() {
        dialog.commit(new TypedAnswer(String.valueOf(right()), Confidence.UNSAID));
        dialog.compare(false);
        dialog.compare(false);
        assertThat(answers).hasSize(1);
    }

    @Test
    void aQuestionThatWasLeftTakesNoAnswer() {
        dialog.skip();
        assertThat(dialog.commit(new TypedAnswer(String.valueOf(right()), Confidence.UNSAID)))
                .isFalse();
        assertThat(dialog.rightAnswer()).isEmpty();
    }
}
