package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Stmt.Label;

/** Reads a {@code switch}: its labels, and what stands between them. */
final class SwitchParser {
    private final TokenStream stream;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    SwitchParser(TokenStream stream, ExpressionParser expressions, StatementParser statements) {
        this.stream = stream;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** Reads it from its first word on, which begins at a place of the text. */
    Stmt parse(int start) {
        stream.advance();
        Expr value = statements.condition();
        stream.expect("{");
        List<Label> labels = new ArrayList<>();
        List<Stmt> body = new ArrayList<>();
        while (!stream.accept("}")) {
            if (stream.token().isName("case") || stream.token().isName("default")) {
                label(labels, body.size());
            } else if (stream.token().kind() == Token.Kind.END) {
                statements.missingBrace();
                break;
            } else {
                statements.next(body);
            }
        }
        return new Stmt.Switch(value, labels, body, stream.since(start));
    }

    private void label(List<Label> labels, int index) {
        TokenStream.Mark began = stream.mark();
        try {
            boolean otherwise = stream.advance().text().equals("default");
            Optional<Expr> value = otherwise ? Optional.empty() : Optional.of(expressions.conditional());
            Optional<Expr> last =
                    !otherwise && stream.accept("...") ? Optional.of(expressions.conditional()) : Optional.empty();
            labels.add(new Label(value, last, index));
            stream.expect(":");
        } catch (Rejection mistake) {
            stream.recover(began, mistake);
        }
    }
}
