package unixproc.c.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;

/** What each piece of a typed line is. */
class HighlightingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            fd = open("/x", O_RDONLY) // hi @ NAME:fd SYMBOL:= CALL:open SYMBOL:( STRING:"/x" SYMBOL:, CONSTANT:O_RDONLY SYMBOL:) COMMENT://_hi
            int x = 0x1z; "abc @ TYPE:int NAME:x SYMBOL:= WRONG:0x1z SYMBOL:; STRING:"abc
            if (WIFEXITED(s)) pid_t @ KEYWORD:if SYMBOL:( MACRO:WIFEXITED SYMBOL:( NAME:s SYMBOL:) SYMBOL:) TYPE:pid_t
            /* never closed @ COMMENT:/*_never_closed
            1 # two @ NUMBER:1 COMMENT:#_two
            é + 'a' @ WRONG:é SYMBOL:+ STRING:'a'
            """)
    void piecesHaveTheirKind(String text, String pieces) {
        List<String> found = new ArrayList<>();
        for (Highlighting.Piece piece : new Highlighting(CallTable.standard(), Constants.standard()).pieces(text)) {
            found.add(piece.kind() + ":"
                    + text.substring(piece.start(), piece.end()).replace(' ', '_'));
        }
        assertThat(String.join(" ", found)).isEqualTo(pieces);
    }
}
