package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Expr.Assign;
import unixproc.c.syntax.Expr.Binary;
import unixproc.c.syntax.Expr.Cast;
import unixproc.c.syntax.Expr.Choice;
import unixproc.c.syntax.Expr.Compound;
import unixproc.c.syntax.Expr.Listing;
import unixproc.c.syntax.Expr.Named;
import unixproc.c.syntax.Expr.Numeral;
import unixproc.c.syntax.Expr.Sequence;
import unixproc.c.syntax.Expr.SizeOf;
import unixproc.c.syntax.Expr.Unary;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;

/** Reads expressions, from the loosest operator to the tightest. */
public final class ExpressionParser {
    private static final String ASSIGNING = "+=-=*=/=%=&=^=|=<<=>>=";
    private static final String PREFIXES = "-+!~&*";

    private final TokenStream stream;
    private final TypeParser types;
    private final PrimaryParser primaries;

    ExpressionParser(TokenStream stream, Vocabulary vocabulary, StatementParser statements) {
        this.stream = stream;
        this.types = new TypeParser(stream, vocabulary, this);
        this.primaries = new PrimaryParser(stream, vocabulary, this, statements);
    }

    TypeParser types() {
        return types;
    }

    public Expr expression() {
        int start = stream.token().span().start();
        Expr left = assignment();
        int links = 0;
        while (stream.accept(",")) {
            stream.chain(++links);
            left = new Sequence(left, assignment(), stream.since(start));
        }
        return left;
    }

    Expr assignment() {
        stream.enter();
        int start = stream.token().span().start();
        Expr left = conditional();
        Token token = stream.token();
        boolean combined = token.kind() == Token.Kind.SYMBOL
                && token.text().length() > 1
                && token.text().endsWith("=")
                && ASSIGNING.contains(token.text())
                && !token.text().equals("==");
        if (combined || token.is("=")) {
            stream.advance();
            Optional<Operator> operator = Optional.empty();
            if (combined) {
                String symbol = token.text().substring(0, token.text().length() - 1);
                operator = Optional.of(Operator.of(symbol).get(0));
            }
            left = new Assign(operator, left, assignment(), stream.since(start));
        }
        stream.leave();
        return left;
    }

    Expr conditional() {
        int start = stream.token().span().start();
        Expr condition = binary(1);
        if (!stream.accept("?")) {
            return condition;
        }
        stream.enter();
        Expr yes = expression();
        stream.expect(":");
        Expr no = conditional();
        stream.leave();
        return new Choice(condition, yes, no, stream.since(start));
    }

    private Expr binary(int loosest) {
        int start = stream.token().span().start();
        Expr left = unary();
        int links = 0;
        List<Operator> operator = operator();
        while (!operator.isEmpty() && operator.get(0).precedence() >= loosest) {
            stream.chain(++links);
            stream.advance();
            Expr right = binary(operator.get(0).precedence() + 1);
            left = new Binary(operator.get(0), left, right, stream.since(start));
            operator = operator();
        }
        return left;
    }

    private List<Operator> operator() {
        Token token = stream.token();
        return token.kind() == Token.Kind.SYMBOL ? Operator.of(token.text()) : List.of();
    }

    Expr unary() {
        stream.enter();
        Expr expr = prefixed();
        stream.leave();
        return expr;
    }

    private Expr prefixed() {
        Token token = stream.token();
        int start = token.span().start();
        if (token.is("++") || token.is("--")) {
            stream.advance();
            return new Expr.Step(token.is("++"), true, unary(), stream.since(start));
        }
        if (token.kind() == Token.Kind.SYMBOL && token.text().length() == 1 && PREFIXES.contains(token.text())) {
            stream.advance();
            return new Unary(token.text(), unary(), stream.since(start));
        }
        if (token.isName("sizeof")) {
            stream.advance();
            return size(start);
        }
        if (token.is("(") && types.begins(stream.following())) {
            stream.advance();
            DeclaratorParser.Declared declared = types.declarators().declarator(types.base());
            stream.expect(")");
            if (stream.is("{") || !declared.dimensions().isEmpty()) {
                return compound(declared.type(), declared.dimensions(), start);
            }
            return new Cast(declared.type(), unary(), stream.since(start));
        }
        return primaries.postfix();
    }

    private Expr compound(CType type, List<Optional<Expr>> dimensions, int start) {
        Optional<Expr> value = Optional.of(listing());
        Span span = stream.since(start);
        return new Compound(new Stmt.Declarator("", type, dimensions, value, span), span);
    }

    /** The brackets of an array type; one may be left open. */
    List<Optional<Expr>> dimensions() {
        List<Optional<Expr>> dimensions = new ArrayList<>();
        while (stream.accept("[")) {
            stream.chain(dimensions.size() + 1);
            dimensions.add(stream.is("]") ? Optional.empty() : Optional.of(expression()));
            stream.expect("]");
        }
        return dimensions;
    }

    private Expr size(int start) {
        if (stream.is("(") && types.begins(stream.following())) {
            stream.advance();
            CType type = types.declarators().whole(types.declarators().declarator(types.base()));
            stream.expect(")");
            return new Numeral(Scalar.ULONG, type.size(), stream.since(start));
        }
        return new SizeOf(unary(), stream.since(start));
    }

    /** {@code {a, b}}: each element an expression, another list, or named. */
    Expr listing() {
        stream.enter();
        int start = stream.token().span().start();
        stream.expect("{");
        List<Expr> elements = new ArrayList<>();
        while (!stream.is("}")) {
            elements.add(element());
            if (!stream.accept(",") && !stream.is("}")) {
                throw stream.expected("}");
            }
        }
        stream.advance();
        stream.leave();
        return new Listing(elements, stream.since(start));
    }

    private Expr element() {
        int start = stream.token().span().start();
        if (stream.accept("[")) {
            Optional<Expr> index = Optional.of(conditional());
            stream.expect("]");
            stream.expect("=");
            return new Named("", index, initial(), stream.since(start));
        }
        if (stream.accept(".")) {
            String name = stream.expectName();
            if (stream.is(".")) {
                stream.enter();
                Expr inner = element();
                stream.leave();
                return new Named(
                        name, Optional.empty(), new Listing(List.of(inner), inner.span()), stream.since(start));
            }
            stream.expect("=");
            return new Named(name, Optional.empty(), initial(), stream.since(start));
        }
        return initial();
    }

    /** What may stand behind the {@code =} of a declaration. */
    Expr initial() {
        return stream.is("{") ? listing() : assignment();
    }

    /** Refuses a word of C that the lab does without. */
    Rejection unsupported(String word, Span span) {
        return stream.rejection(Kind.NOT_IN_THIS_LAB, span, List.of(word));
    }
}
