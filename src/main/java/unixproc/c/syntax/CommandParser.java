package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.Trait;
import unixproc.c.syntax.Expr.Calling;
import unixproc.c.syntax.Expr.Word;
import unixproc.c.syntax.Source.Span;

/** Reads a call written like a command: {@code open /etc/hosts O_RDONLY}. */
final class CommandParser {
    private final TokenStream stream;
    private final Vocabulary vocabulary;
    private final PrimaryParser primaries;
    private final String text;

    CommandParser(TokenStream stream, Vocabulary vocabulary, PrimaryParser primaries) {
        this.stream = stream;
        this.vocabulary = vocabulary;
        this.primaries = primaries;
        this.text = stream.source().text();
    }

    /** Whether a command begins with this word: the name of a call, and then nothing an expression would go on with. */
    boolean begins(Token name) {
        if (name.kind() != Token.Kind.NAME
                || vocabulary.isVariable(name.text())
                || vocabulary.call(name.text()).isEmpty()) {
            return false;
        }
        int at = name.span().end();
        int next = afterSpaces(at);
        if (ends(next)) {
            return true;
        }
        return next > at && beginsWord(next);
    }

    private boolean beginsWord(int at) {
        char character = text.charAt(at);
        char following = at + 1 < stream.limit() ? text.charAt(at + 1) : ' ';
        boolean touching = !Lexer.isSpace(following) && following != '=';
        return switch (character) {
            case '(', ')', '[', ']', '=', '<', '>', '+', '*', '%', '|', '^', '!', '?', ':', ',' -> false;
            case '-' -> touching && following != '-' && following != '>';
            case '&' -> touching && following != '&';
            case '/' -> touching || ends(afterSpaces(at + 1));
            case '.' -> following == '/' || following == '.' || Character.isLetter(following);
            default -> true;
        };
    }

    Expr command() {
        Token name = stream.token();
        List<Expr> words = new ArrayList<>();
        int at = afterSpaces(name.span().end());
        while (!ends(at)) {
            words.add(word(name.text(), words.size(), at));
            int end = words.get(words.size() - 1).span().end();
            at = afterSpaces(end);
            if (at < stream.limit() && text.charAt(at) == ',') {
                at = afterSpaces(at + 1);
            }
        }
        int end = words.isEmpty()
                ? name.span().end()
                : words.get(words.size() - 1).span().end();
        if (takesSignal(name.text()) && isShellOrder(words)) {
            words = List.of(words.get(1), withoutDash(words.get(0).span()));
        }
        stream.seek(end);
        return new Calling(name.text(), name.span(), words, new Span(name.span().start(), end));
    }

    private boolean takesSignal(String name) {
        Optional<Call> call = vocabulary.call(name);
        return call.isPresent() && call.get().has(Trait.SIGNALS);
    }

    /** {@code kill -9 B}, as kill(1) wants it; {@code kill -1 SIGTERM} is kill(2) with a group. */
    private static boolean isShellOrder(List<Expr> words) {
        return words.size() == 2
                && words.get(0) instanceof Word signal
                && words.get(1) instanceof Word process
                && signal.text().matches("-[0-9]+|-SIG[A-Z0-9]+")
                && process.text().matches("[A-Z]{1,2}");
    }

    private Word withoutDash(Span span) {
        int start = span.start() + 1;
        return new Word(text.substring(start, span.end()), parsed(start, span.end()), new Span(start, span.end()));
    }

    private Expr word(String call, int index, int start) {
        char first = text.charAt(start);
        if (first == '"' || first == '{') {
            stream.seek(start);
            Expr expr = first == '{' ? primaries.argument(call, index) : primaries.postfix();
            return expr;
        }
        int end = afterWord(start);
        Span span = new Span(start, end);
        return new Word(text.substring(start, end), parsed(start, end), span);
    }

    private Optional<Expr> parsed(int start, int end) {
        try {
            TokenStream inside = new TokenStream(stream.source(), start, end);
            StatementParser statements = new StatementParser(inside, vocabulary);
            Expr expr = statements.expressions().assignment();
            return inside.token().kind() == Token.Kind.END ? Optional.of(expr) : Optional.empty();
        } catch (Rejection notAnExpression) {
            return Optional.empty();
        }
    }

    private int afterWord(int start) {
        int at = start;
        int open = 0;
        char quote = 0;
        while (at < stream.limit() && text.charAt(at) != '\n') {
            char character = text.charAt(at);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (open == 0 && (Lexer.isSpace(character) || ";,}".indexOf(character) >= 0)) {
                break;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '(' || character == '[') {
                open++;
            } else if ((character == ')' || character == ']') && open > 0) {
                open--;
            }
            at++;
        }
        return Math.max(at, start + 1);
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < stream.limit() && Lexer.isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private boolean ends(int at) {
        return at >= stream.limit()
                || "\n;}#".indexOf(text.charAt(at)) >= 0
                || text.startsWith("//", at)
                || text.startsWith("/*", at);
    }
}
