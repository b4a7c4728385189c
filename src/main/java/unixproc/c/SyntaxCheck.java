package unixproc.c;

import unixproc.c.call.CallTable;
import unixproc.c.check.Scope;
import unixproc.c.check.TableVocabulary;
import unixproc.c.preprocess.Preprocessor;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.ProblemLog;
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
        try {
            ProblemLog problems = new ProblemLog();
            Source source = new Preprocessor().process(text, problems);
            for (int i = 0; i < problems.size(); i++) {
                if (isOpen(problems.get(i))) {
                    return false;
                }
            }
            TokenStream stream = new TokenStream(source, 0, source.text().length());
            return parses(stream, text);
        } catch (Rejection rejection) {
            return !isOpen(rejection.problem());
        }
    }

    /**
     * Whether the next line of a script goes on with a program: with what may stand in a file of C, behind its first
     * {@code #include} or its {@code main}.
     */
    public static boolean goesOn(String text, String next) {
        boolean whole = ProgramShape.isProgram(new Source(text));
        boolean another = whole && (next.strip().startsWith("#include") || next.matches(".*\\bmain\\s*\\(.*"));
        boolean program = whole || text.strip().startsWith("#include");
        return program && !another && ProgramShape.isOfFile(next, CallTable.standard());
    }

    private static boolean parses(TokenStream stream, String text) {
        Vocabulary vocabulary = new TableVocabulary(CallTable.standard(), new Scope());
        try {
            new StatementParser(stream, vocabulary).program();
            return true;
        } catch (Rejection rejection) {
            boolean open = isOpen(rejection.problem()) || ProgramShape.isInFunction(stream.source());
            return !stream.wantsMore() && !open && !isHead(text);
        }
    }

    /** Whether it looks like the head of a function whose type is not known here. */
    private static boolean isHead(String text) {
        return text.strip().matches("(?s)(\\w+\\s+\\**|\\w+\\s*\\*+\\s*)\\w+\\s*\\([^;{}]*\\)");
    }

    /** Whether a comment or an {@code #if} is open. */
    private static boolean isOpen(Problem problem) {
        boolean closing = problem.kind() == Problem.Kind.EXPECTED;
        return closing
                && (problem.words().get(0).equals("*/")
                        || problem.words().get(0).equals("#endif"));
    }
}
