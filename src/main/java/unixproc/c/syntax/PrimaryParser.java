package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.Call.Form;
import unixproc.c.call.Parameter.Role;
import unixproc.c.syntax.Expr.Calling;
import unixproc.c.syntax.Expr.Handler;
import unixproc.c.syntax.Expr.Index;
import unixproc.c.syntax.Expr.Member;
import unixproc.c.syntax.Expr.Name;
import unixproc.c.syntax.Expr.Numeral;
import unixproc.c.syntax.Expr.Text;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/** Reads what operators stand between: numbers, texts, names, calls, and what may follow them. */
final class PrimaryParser {
    private final TokenStream stream;
    private final Vocabulary vocabulary;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    PrimaryParser(TokenStream stream, Vocabulary vocabulary, ExpressionParser expressions, StatementParser statements) {
        this.stream = stream;
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        this.statements = statements;
    }

    Expr postfix() {
        int start = stream.token().span().start();
        Expr expr = primary();
        int links = 0;
        while (true) {
            stream.chain(++links);
            if (stream.accept("[")) {
                Expr index = expressions.expression();
                stream.expect("]");
                expr = new Index(expr, index, stream.since(start));
            } else if (stream.is(".") || stream.is("->")) {
                boolean arrow = stream.advance().is("->");
                expr = new Member(expr, stream.expectName(), arrow, stream.since(start));
            } else if (stream.is("(")) {
                expr = new Expr.Invoking(expr, arguments(""), stream.since(start));
            } else if (stream.is("++") || stream.is("--")) {
                expr = new Expr.Step(stream.advance().is("++"), false, expr, stream.since(start));
            } else {
                return expr;
            }
        }
    }

    private Expr primary() {
        Token token = stream.token();
        if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.CHARACTER) {
            stream.advance();
            return new Numeral(token.type(), token.number(), token.span());
        }
        if (token.kind() == Token.Kind.STRING) {
            return text();
        }
        if (token.kind() == Token.Kind.NAME && !Vocabulary.KEYWORDS.contains(token.text())) {
            stream.advance();
            if (stream.is("(") && token.text().equals("va_arg")) {
                return nextArgument(token);
            }
            if (stream.is("(") && token.text().equals("offsetof")) {
                return offset(token);
            }
            return stream.is("(") ? calling(token) : new Name(token.text(), token.span());
        }
        if (Vocabulary.UNSUPPORTED.contains(token.text())) {
            throw expressions.unsupported(token.text(), token.span());
        }
        if (stream.accept("(")) {
            Expr inner = expressions.expression();
            stream.expect(")");
            return inner;
        }
        throw stream.expected("expression");
    }

    private Expr text() {
        int start = stream.token().span().start();
        StringBuilder bytes = new StringBuilder();
        while (stream.token().kind() == Token.Kind.STRING) {
            bytes.append(stream.advance().text());
        }
        return new Text(bytes.toString(), stream.since(start));
    }

    /** {@code va_arg(list, type)}: the list is moved on by a word, and what it was at is taken as that type. */
    private Expr nextArgument(Token name) {
        stream.expect("(");
        Expr list = expressions.assignment();
        stream.expect(",");
        CType type = Types.promoted(expressions.types().whole());
        stream.expect(")");
        Span span = stream.since(name.span().start());
        Expr word = new Numeral(Scalar.INT, 8, span);
        Expr moved = new Expr.Assign(Optional.of(Operator.PLUS), list, word, span);
        Expr place = new Expr.Binary(Operator.MINUS, moved, word, span);
        return new Expr.Unary("*", new Expr.Cast(new CType.Pointer(type), place, span), span);
    }

    /** {@code offsetof(type, member)}. */
    private Expr offset(Token name) {
        stream.expect("(");
        CType type = expressions.types().whole();
        stream.expect(",");
        Token member = stream.token();
        Optional<CType.Member> found =
                type instanceof CType.Struct struct ? Types.member(struct, stream.expectName()) : Optional.empty();
        if (found.isEmpty()) {
            throw stream.rejection(Problem.Kind.UNKNOWN_NAME, member.span(), List.of(member.text()));
        }
        stream.expect(")");
        return new Numeral(
                Scalar.ULONG, found.get().offset(), stream.since(name.span().start()));
    }

    private Expr calling(Token name) {
        List<Expr> arguments = arguments(name.text());
        return new Calling(
                name.text(), name.span(), arguments, stream.since(name.span().start()));
    }

    private List<Expr> arguments(String call) {
        stream.expect("(");
        List<Expr> arguments = new ArrayList<>();
        while (!stream.is(")")) {
            arguments.add(argument(call, arguments.size()));
            if (!stream.accept(",") && !stream.is(")")) {
                throw stream.expected(")");
            }
        }
        stream.advance();
        return arguments;
    }

    /** One argument; braces are a block where the call takes a handler, else a list. */
    Expr argument(String call, int index) {
        if (!stream.is("{")) {
            return expressions.assignment();
        }
        if (!takesHandler(call, index)) {
            return expressions.listing();
        }
        Span before = stream.token().span();
        Stmt body = statements.statement();
        return new Handler(body, stream.since(before.start()));
    }

    private boolean takesHandler(String name, int index) {
        Optional<Call> call = vocabulary.call(name);
        if (call.isEmpty()) {
            return false;
        }
        Form form = call.get().forms().get(0);
        return index < form.parameters().size() && form.parameters().get(index).role() == Role.HANDLER;
    }
}
