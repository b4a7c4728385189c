package unixproc.tutor.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Place;

class LineOfferTest {
    private static final Place PLACE = new Place(1, 1, 1);

    static LabLine line(String text, String intention) {
        return new LabLine(
                text, Optional.empty(), intention.isEmpty() ? Optional.empty() : Optional.of(intention), PLACE, PLACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @B _exit(7)              | @B _exit(__)
            fork()                   | ____()
            n = read(3, buf, 10)     | n = read(3, buf, __)
            waitpid(B, &s, WNOHANG)  | waitpid(B, &s, __)
            x = 40                   | x = __
            x == 3                   | x == __
            kill B SIGTERM           | kill __
            dup2(p[1], 1)            | dup2(p[1], __)
            """)
    void theHoleIsTheLastArgumentOrTheNameOfTheCall(String text, String holed) {
        assertThat(LineOffer.of(line(text, "do it"), "").withHole()).isEqualTo(holed);
    }

    @Test
    void moreOfItIsShownStepByStep() {
        LineOffer offer = LineOffer.of(line("_exit(7)", "end B with status 7"), "@B ");
        assertThat(offer.text(LineHelp.INTENTION)).isEqualTo("end B with status 7");
        assertThat(offer.text(LineHelp.INTENTION.more())).isEqualTo("@B _exit(__)");
        assertThat(offer.text(LineHelp.HOLE.more())).isEqualTo("@B _exit(7)");
        assertThat(LineHelp.WHOLE.more()).isEqualTo(LineHelp.WHOLE);
    }
}
