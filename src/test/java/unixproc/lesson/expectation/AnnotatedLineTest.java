package unixproc.lesson.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedLineTest {
    private static String text(Optional<AnnotatedLine.Annotation> annotation) {
        return annotation.map(AnnotatedLine.Annotation::text).orElse("none");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fork()                            | fork()            | none      | none
            fork() #=> B                      | fork()            | B         | none
            fork() #? make a child            | fork()            | none      | make a child
            fork() #=> B  #? make a child     | fork()            | B         | make a child
            x = '"'  #=> 99                   | x = '"'           | 99        | none
            x = '\\''  #=> 39 #? a quote      | x = '\\''         | 39        | a quote
            puts("#=> 7 #? no")               | puts("#=> 7 #? no") | none    | none
            puts("\\"#=> 7") #=> 8            | puts("\\"#=> 7")  | 8         | none
            s #=> "a #? b" #? look at B's s   | s                 | "a #? b"  | look at B's s
            s #? ask what #=> means           | s                 | none      | ask what #=> means
            pid #=>                           | pid               | ``        | none
            """)
    void aLineIsTakenApartAtItsMarksOutsideStringsAndCharacters(
            String line, String typed, String expectation, String intention) {
        AnnotatedLine parts = AnnotatedLine.of(line);

        assertThat(parts.typed().strip()).isEqualTo(typed);
        assertThat(text(parts.expectation())).isEqualTo(expectation);
        assertThat(text(parts.intention())).isEqualTo(intention);
    }

    @Test
    void eachMarkKnowsWhereItStandsAndWhereItsTextBegins() {
        AnnotatedLine parts = AnnotatedLine.of("pid  #=>  B #? who");

        assertThat(parts.expectation()).contains(new AnnotatedLine.Annotation(5, 10, "B"));
        assertThat(parts.intention()).contains(new AnnotatedLine.Annotation(12, 15, "who"));
    }
}
