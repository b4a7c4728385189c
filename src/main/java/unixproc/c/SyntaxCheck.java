package unixproc.c;

import java.util.List;
import unixproc.c.call.CallTable;
import unixproc.c.check.Scope;
import unixproc.c.check.TableVocabulary;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.StatementParser;
import unixproc.c.syntax.TokenStream;
import unixproc.c.syntax.Vocabulary;

/** Whether a text can be run as it stands. */
public final class SyntaxCheck {
    private SyntaxCheck() {}

    /** False when another line is needed: a bracket or a comment is open, or a statement must follow. */
    public static boolean isComplete(String text) {
        if (text.endsWith("\\") && !text.endsWith("\\\\")) {
            return false;
        }
        Source source = new Source(text);
        Vocabulary vocabulary = new TableVocabulary(CallTable.standard(), new Scope());
        try {
            TokenStream stream = new TokenStream(source, 0, text.length());
            return parses(stream, vocabulary);
        } catch (Rejection rejection) {
            return !openComment(rejection);
        }
    }

    private static boolean parses(TokenStream stream, Vocabulary vocabulary) {
        try {
            new StatementParser(stream, vocabulary).program();
            return true;
        } catch (Rejection rejection) {
            return !stream.wantsMore() && !openComment(rejection);
        }
    }

    private static boolean openComment(Rejection rejection) {
        List<String> words = rejection.problem().words();
        return rejection.problem().kind() == Problem.Kind.EXPECTED
                && words.get(0).equals("*/");
    }
}
