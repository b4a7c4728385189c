package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.Stmt.Block;
import unixproc.c.syntax.Stmt.Declarator;
import unixproc.c.type.CType;

/** Reads declarations of variables, the wrapper of a pasted {@code main}, and functions that handle signals. */
final class DeclarationParser {
    private final TokenStream stream;
    private final TypeParser types;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    DeclarationParser(
            TokenStream stream, Vocabulary vocabulary, ExpressionParser expressions, StatementParser statements) {
        this.stream = stream;
        this.types = new TypeParser(stream, vocabulary.types());
        this.expressions = expressions;
        this.statements = statements;
    }

    boolean begins() {
        return types.begins(stream.token());
    }

    Stmt declaration() {
        int start = stream.token().span().start();
        CType base = types.base();
        if (stream.accept(";")) {
            return new Block(List.of(), stream.since(start));
        }
        CType type = types.stars(base);
        Token name = stream.token();
        if (name.kind() == Token.Kind.NAME && stream.following().is("(")) {
            return function(start);
        }
        Stmt variables = variables(start, base, type);
        statements.end();
        return variables;
    }

    /** A declaration up to, but not over, its semicolon. */
    Stmt variables() {
        int start = stream.token().span().start();
        CType base = types.base();
        return variables(start, base, types.stars(base));
    }

    private Stmt variables(int start, CType base, CType first) {
        List<Declarator> declarators = new ArrayList<>();
        declarators.add(declarator(first));
        while (stream.accept(",")) {
            declarators.add(declarator(types.stars(base)));
        }
        return new Stmt.Declare(declarators, stream.since(start));
    }

    private Declarator declarator(CType type) {
        int start = stream.token().span().start();
        if (Vocabulary.KEYWORDS.contains(stream.token().text())) {
            throw stream.expected("name");
        }
        String name = stream.expectName();
        List<Optional<Expr>> dimensions = expressions.dimensions();
        Span span = stream.since(start);
        Optional<Expr> value = stream.accept("=") ? Optional.of(expressions.initial()) : Optional.empty();
        return new Declarator(name, type, dimensions, value, span);
    }

    private Stmt function(int start) {
        Token name = stream.advance();
        stream.expect("(");
        Optional<String> parameter = Optional.empty();
        int open = 1;
        while (open > 0) {
            Token token = stream.token();
            if (token.kind() == Token.Kind.END) {
                throw stream.expected(")");
            }
            if (token.kind() == Token.Kind.NAME && parameter.isEmpty() && !types.begins(token)) {
                parameter = Optional.of(token.text());
            }
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            stream.advance();
        }
        if (stream.accept(";")) {
            return new Block(List.of(), stream.since(start));
        }
        if (!stream.is("{")) {
            throw stream.token().kind() == Token.Kind.END ? stream.expected("statement") : stream.expected("{");
        }
        Block body = statements.block();
        if (name.text().equals("main")) {
            return body;
        }
        return new Stmt.Function(name.text(), parameter, body, stream.since(start));
    }
}
