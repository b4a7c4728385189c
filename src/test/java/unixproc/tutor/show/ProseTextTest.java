package unixproc.tutor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Task;
import unixproc.lesson.model.Why;
import unixproc.text.Language;

/** The bundled lessons' own text, laid out. */
class ProseTextTest {
    private static final String NEVER_FIRST = "。、，．）」』】〕｝？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]};:,.!?";
    private static final String NEVER_LAST = "（「『【〔｛";

    private static List<Prose> proseOf(Language language) {
        LessonLibrary library = LessonLibrary.open(Path.of("lessons"));
        List<Prose> all = new ArrayList<>();
        for (LessonEntry entry : library.entries(language)) {
            Lesson lesson = library.read(entry.name(), language).playable().orElseThrow();
            lesson.screens()
                    .forEach(screen -> screen.parts().forEach(part -> {
                        if (part instanceof Prose prose) {
                            all.add(prose);
                        } else if (part instanceof PortabilityNote note) {
                            all.add(note.text());
                        } else if (part instanceof Why why) {
                            all.add(why.text());
                        } else if (part instanceof Prediction question) {
                            all.add(question.question());
                            question.choices()
                                    .forEach(choice -> all.addAll(List.of(choice.text(), choice.answerBack())));
                        } else if (part instanceof Task task) {
                            all.add(task.text());
                            all.addAll(task.hints());
                        }
                    }));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanTheScreenHowEverNarrow(Language language) {
        for (int width : new int[] {38, 76, 198}) {
            for (Prose prose : proseOf(language)) {
                assertThat(lines(prose, width))
                        .allSatisfy(
                                line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {38, 50, 76, 198})
    void japaneseLinesBeginAndEndAsTheyShould(int width) {
        for (Prose prose : proseOf(Language.JA)) {
            List<String> lines = lines(prose, width);
            for (int i = 1; i < lines.size(); i++) {
                boolean goesOn = !lines.get(i).isBlank() && !lines.get(i - 1).isBlank();
                boolean isCode = Stream.of(lines.get(i), lines.get(i - 1)).anyMatch(line -> line.startsWith("  "));
                if (goesOn && !isCode) {
                    if (!lines.get(i).matches(":[a-z].*")) { // a word for the tutor
                        assertThat(NEVER_FIRST).doesNotContain(lines.get(i).substring(0, 1));
                    }
                    String before = lines.get(i - 1);
                    assertThat(NEVER_LAST).doesNotContain(before.substring(before.length() - 1));
                }
            }
        }
    }

    private static List<String> lines(Prose prose, int width) {
        return new ProseText(width, Theme.UNICODE, UnaryOperator.identity())
                .lines(prose, "").stream().map(StyledText::plain).toList();
    }
}
