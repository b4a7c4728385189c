package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Expr.Assign;
import unixproc.c.syntax.Expr.Name;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.Stmt.Block;
import unixproc.c.syntax.Stmt.Jump;

/** Reads statements, and a line or a whole pasted program as a row of them. */
public final class StatementParser {
    private final TokenStream stream;
    private final ExpressionParser expressions;
    private final DeclarationParser declarations;
    private final CommandParser commands;

    public StatementParser(TokenStream stream, Vocabulary vocabulary) {
        this.stream = stream;
        this.expressions = new ExpressionParser(stream, vocabulary, this);
        this.declarations = new DeclarationParser(stream, vocabulary, expressions, this);
        this.commands = new CommandParser(stream, vocabulary, new PrimaryParser(stream, vocabulary, expressions, this));
    }

    public ExpressionParser expressions() {
        return expressions;
    }

    /** Everything up to the end of the text. */
    public List<Stmt> program() {
        List<Stmt> statements = new ArrayList<>();
        while (stream.token().kind() != Token.Kind.END) {
            next(statements);
            if (stream.is("}")) {
                surplus();
            }
        }
        return statements;
    }

    /** Reads one more statement; behind a mistake in it, reading goes on where that is noted. */
    void next(List<Stmt> statements) {
        TokenStream.Mark began = stream.mark();
        try {
            statements.add(statement());
        } catch (Rejection mistake) {
            stream.recover(began, mistake);
        }
    }

    /** A brace that closes nothing. */
    private void surplus() {
        TokenStream.Mark began = stream.mark();
        Rejection mistake = stream.expected("expression");
        if (!stream.forgive(mistake)) {
            throw mistake;
        }
        stream.seek(began.start() + 1);
    }

    Stmt statement() {
        stream.enter();
        Token first = stream.token();
        Stmt statement = first.kind() == Token.Kind.NAME ? named(first) : other(first);
        stream.leave();
        return statement;
    }

    private Stmt other(Token first) {
        if (first.kind() == Token.Kind.END) {
            throw stream.expected("statement");
        }
        if (stream.accept(";")) {
            return new Block(List.of(), first.span());
        }
        return first.is("{") ? block() : run();
    }

    private Stmt named(Token first) {
        int start = first.span().start();
        return switch (first.text()) {
            case "if" -> choice(start);
            case "while" -> whileLoop(start);
            case "do" -> doLoop(start);
            case "for" -> forLoop(start);
            case "switch" -> new SwitchParser(stream, expressions, this).parse(start);
            case "break", "continue" -> jump();
            case "return" -> returning(start);
            case "else", "case", "default" -> throw stream.expected("statement");
            case "goto" -> jumping(start);
            default -> declared(first, start);
        };
    }

    private Stmt declared(Token first, int start) {
        Token next = stream.following();
        if (next.is(":") && !Vocabulary.KEYWORDS.contains(first.text())) {
            stream.advance();
            stream.advance();
            boolean last = stream.is("}") || stream.token().kind() == Token.Kind.END;
            Stmt statement = last ? new Block(List.of(), first.span()) : statement();
            return new Stmt.Labeled(first.text(), statement, stream.since(start));
        }
        if (first.text().equals("main") && next.is("(")) {
            return declarations.bareMain();
        }
        declarations.unknownType(first, next);
        return declarations.begins() ? declarations.declaration() : run();
    }

    private Stmt jumping(int start) {
        stream.advance();
        String name = stream.expectName();
        Span span = stream.since(start);
        end();
        return new Stmt.Goto(name, span);
    }

    Block block() {
        int start = stream.token().span().start();
        stream.expect("{");
        List<Stmt> statements = new ArrayList<>();
        while (!stream.is("}")) {
            if (stream.token().kind() == Token.Kind.END) {
                missingBrace();
                return new Block(statements, stream.since(start));
            }
            next(statements);
        }
        stream.advance();
        return new Block(statements, stream.since(start));
    }

    /** The end of the text where a block is still open: what stands in it is read all the same. */
    void missingBrace() {
        Span place = stream.isProgram()
                ? new Span(stream.lastEnd() - 1, stream.lastEnd())
                : stream.token().span();
        Rejection mistake = stream.expected("}");
        if (!stream.forgive(stream.rejection(Kind.EXPECTED, place, List.of("}", "")))) {
            throw mistake;
        }
    }

    private Stmt run() {
        int start = stream.token().span().start();
        Expr expr = commandOrExpression();
        end();
        return new Stmt.Run(expr, expr.span().end() > start ? expr.span() : stream.since(start));
    }

    private Expr commandOrExpression() {
        Token first = stream.token();
        if (commands.begins(first)) {
            return commands.command();
        }
        Token second = first.kind() == Token.Kind.NAME ? stream.following() : first;
        if (second.is("=")) {
            Token third = stream.lexer().next(second.span().end());
            if (commands.begins(third)) {
                stream.seek(third.span().start());
                Expr command = commands.command();
                Name target = new Name(first.text(), first.span());
                Span span = new Span(first.span().start(), command.span().end());
                return new Assign(Optional.empty(), target, command, span);
            }
        }
        return expressions.expression();
    }

    /** The end of a statement: a semicolon, or where it cannot be missed, the end of the line. */
    void end() {
        boolean closes = stream.is("}") && !stream.isProgram();
        if (stream.accept(";") || stream.token().kind() == Token.Kind.END || closes) {
            return;
        }
        Span gap = new Span(
                stream.lastEnd(),
                Math.max(stream.lastEnd(), stream.token().span().start()));
        boolean newline = stream.source().at(gap).indexOf('\n') >= 0;
        if (stream.isProgram() && (newline || stream.is("}"))) {
            missingSemicolon();
        } else if (!newline) {
            throw stream.expected(";");
        }
    }

    /** Said where it should stand, as compilers do. */
    private void missingSemicolon() {
        Span place = new Span(stream.lastEnd() - 1, stream.lastEnd());
        Rejection mistake = stream.rejection(
                Kind.EXPECTED,
                place,
                List.of(";", stream.source().at(stream.token().span())));
        if (!stream.forgive(mistake)) {
            throw mistake;
        }
    }

    /** An expression in parentheses. */
    Expr condition() {
        stream.expect("(");
        Expr condition = expressions.expression();
        stream.expect(")");
        return condition;
    }

    private Stmt choice(int start) {
        stream.advance();
        Expr condition = condition();
        Stmt yes = statement();
        Optional<Stmt> no = Optional.empty();
        if (stream.token().isName("else")) {
            stream.advance();
            no = Optional.of(statement());
        }
        return new Stmt.If(condition, yes, no, stream.since(start));
    }

    private Stmt whileLoop(int start) {
        stream.advance();
        Expr condition = condition();
        return new Stmt.While(condition, statement(), false, stream.since(start));
    }

    private Stmt doLoop(int start) {
        stream.advance();
        Stmt body = statement();
        if (!stream.token().isName("while")) {
            throw stream.expected("while");
        }
        stream.advance();
        Expr condition = condition();
        end();
        return new Stmt.While(condition, body, true, stream.since(start));
    }

    private Stmt forLoop(int start) {
        stream.advance();
        stream.expect("(");
        Optional<Stmt> first = Optional.empty();
        if (!stream.accept(";")) {
            Stmt statement = declarations.begins() ? declarations.variables() : expression();
            first = Optional.of(statement);
            stream.expect(";");
        }
        Optional<Expr> condition = stream.is(";") ? Optional.empty() : Optional.of(expressions.expression());
        stream.expect(";");
        Optional<Expr> step = stream.is(")") ? Optional.empty() : Optional.of(expressions.expression());
        stream.expect(")");
        return new Stmt.For(first, condition, step, statement(), stream.since(start));
    }

    private Stmt expression() {
        Expr expr = expressions.expression();
        return new Stmt.Run(expr, expr.span());
    }

    private Stmt jump() {
        Token word = stream.advance();
        end();
        return new Jump(word.text().equals("break"), word.span());
    }

    private Stmt returning(int start) {
        stream.advance();
        boolean bare = stream.is(";") || stream.is("}") || stream.token().kind() == Token.Kind.END;
        Optional<Expr> value = bare ? Optional.empty() : Optional.of(expressions.expression());
        Span span = stream.since(start);
        end();
        return new Stmt.Return(value, span);
    }

    /** Refuses a word of C that the lab does without. */
    Rejection unsupported(String word, Span span) {
        return stream.rejection(Kind.NOT_IN_THIS_LAB, span, List.of(word));
    }
}
