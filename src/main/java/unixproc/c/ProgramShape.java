package unixproc.c;

import unixproc.c.call.CallTable;
import unixproc.c.syntax.Lexer;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Token;
import unixproc.c.syntax.Vocabulary;
import unixproc.c.type.TypeNames;

/** What kind of text it is, as far as its words tell. */
final class ProgramShape {
    private ProgramShape() {}

    /** Whether it defines {@code main}, and so is a whole program. */
    static boolean isProgram(Source source) {
        int length = source.text().length();
        if (source.text().indexOf("main") < 0) {
            return false;
        }
        Lexer lexer = new Lexer(source, length);
        int depth = 0;
        int at = 0;
        boolean named = false;
        while (at < length) {
            Token token = next(lexer, at);
            if (token.kind() == Token.Kind.END) {
                break;
            }
            if (named && token.is("(")) {
                return true;
            }
            named = depth == 0
                    && token.kind() == Token.Kind.NAME
                    && token.text().equals("main");
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            at = Math.max(at + 1, token.span().end());
        }
        return false;
    }

    /** Whether it ends in the body of a function, whatever is wrong in there. */
    static boolean isInFunction(Source source) {
        int length = source.text().length();
        Lexer lexer = new Lexer(source, length);
        int depth = 0;
        int at = 0;
        boolean function = false;
        boolean first = true;
        boolean statement = false;
        boolean closed = false;
        while (at < length) {
            Token token = next(lexer, at);
            if (token.kind() == Token.Kind.END) {
                break;
            }
            if (depth == 0) {
                statement = first ? Vocabulary.KEYWORDS.contains(token.text()) && !isType(token.text()) : statement;
                function = closed && token.is("{") && !statement;
                first = token.is(";");
            }
            closed = token.is(")");
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            first |= depth == 0 && token.is("}");
            at = Math.max(at + 1, token.span().end());
        }
        return function && depth > 0;
    }

    private static boolean isType(String word) {
        return new TypeNames().begins(word) || word.equals("typedef");
    }

    /** Whether a line may stand in a file of C outside of functions, as far as its beginning tells. */
    static boolean isOfFile(String line, CallTable table) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("//") || text.startsWith("/*") || text.startsWith("* ")) {
            return true;
        }
        if (text.startsWith("#")) {
            return text.matches("#\\s*(include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\\b.*");
        }
        int end = 0;
        while (end < text.length() && (Lexer.startsName(text.charAt(end)) || Lexer.isDigit(text.charAt(end)))) {
            end++;
        }
        String word = text.substring(0, end);
        boolean two = text.matches("\\w+\\s+\\**\\s*\\w+\\s*[(;=,\\[].*");
        boolean known = table.find(word).isPresent() || Vocabulary.KEYWORDS.contains(word);
        return !text.contains("#=>") && (isType(word) || word.equals("main") || (two && !known));
    }

    private static Token next(Lexer lexer, int at) {
        try {
            return lexer.next(at);
        } catch (Rejection noWord) {
            return new Token(Token.Kind.SYMBOL, "", 0, unixproc.c.type.CType.Scalar.VOID, new Source.Span(at, at + 1));
        }
    }
}
