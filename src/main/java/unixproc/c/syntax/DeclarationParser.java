package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.DeclaratorParser.Declared;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.Stmt.Block;
import unixproc.c.syntax.Stmt.Declarator;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.TypeNames;
import unixproc.c.type.Types;

/** Reads declarations: variables, functions, and names for types. */
final class DeclarationParser {
    private final TokenStream stream;
    private final TypeNames names;
    private final TypeParser types;
    private final DeclaratorParser declarators;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    DeclarationParser(
            TokenStream stream, Vocabulary vocabulary, ExpressionParser expressions, StatementParser statements) {
        this.stream = stream;
        this.names = vocabulary.types();
        this.types = expressions.types();
        this.declarators = types.declarators();
        this.expressions = expressions;
        this.statements = statements;
    }

    boolean begins() {
        return stream.token().isName("typedef") || types.begins(stream.token());
    }

    /** Notes that a name stands where only a type can, as in {@code strng s;}. Reading goes on as if it were one. */
    void unknownType(Token name, Token next) {
        if (next.kind() == Token.Kind.NAME && types.isNoName(name.text())) {
            Token behind = stream.lexer().next(next.span().end());
            if (behind.is(";") || behind.is("=") || behind.is(",") || behind.is("[") || behind.is("(")) {
                types.invent(name);
            }
        }
    }

    Stmt declaration() {
        int start = stream.token().span().start();
        if (stream.token().isName("typedef")) {
            stream.advance();
            return typedef(start);
        }
        CType base = types.base();
        boolean lasting = types.lasting();
        boolean elsewhere = types.elsewhere();
        if (stream.accept(";")) {
            return new Block(List.of(), stream.since(start));
        }
        Declared first = named(base);
        if (first.type() instanceof CType.Function function) {
            return function(start, base, first, function);
        }
        Stmt variables = variables(start, base, first, lasting);
        statements.end();
        return elsewhere ? announced((Stmt.Declare) variables) : variables;
    }

    /** What {@code extern} announces is made here when it is not there yet. */
    private static Stmt announced(Stmt.Declare declared) {
        return new Stmt.Declare(declared.declarators(), true, declared.span());
    }

    private Stmt typedef(int start) {
        CType base = types.base();
        do {
            Declared declared = named(base);
            names.define(declared.name(), declarators.whole(declared));
        } while (stream.accept(","));
        statements.end();
        return new Block(List.of(), stream.since(start));
    }

    /** A {@code main} without a type before it. */
    Stmt bareMain() {
        int start = stream.token().span().start();
        Declared main = named(Scalar.INT);
        return function(start, Scalar.INT, main, (CType.Function) main.type());
    }

    private Declared named(CType base) {
        Declared declared = declarators.declarator(base);
        if (declared.name().isEmpty()) {
            throw stream.expected("name");
        }
        return declared;
    }

    /** A declaration up to, but not over, its semicolon. */
    Stmt variables() {
        int start = stream.token().span().start();
        CType base = types.base();
        boolean lasting = types.lasting();
        return variables(start, base, named(base), lasting);
    }

    private Stmt variables(int start, CType base, Declared first, boolean lasting) {
        List<Declarator> declared = new ArrayList<>();
        declared.add(declarator(first));
        while (stream.accept(",")) {
            declared.add(declarator(named(base)));
        }
        return new Stmt.Declare(declared, lasting, stream.since(start));
    }

    private Declarator declarator(Declared declared) {
        Optional<Expr> value = stream.accept("=") ? Optional.of(expressions.initial()) : Optional.empty();
        return new Declarator(declared.name(), declared.type(), declared.dimensions(), value, declared.span());
    }

    private Stmt function(int start, CType base, Declared head, CType.Function type) {
        if (stream.token().kind() == Token.Kind.END) {
            throw stream.expected("statement");
        }
        Optional<Block> body = Optional.empty();
        CType.Function whole = type;
        Span nameSpan = head.span();
        if (stream.is("{")) {
            body = Optional.of(statements.block());
        } else if (types.begins(stream.token())) {
            whole = oldStyle(head.parameters(), type);
            body = Optional.of(statements.block());
        } else {
            while (stream.accept(",")) {
                named(base);
            }
            statements.end();
        }
        return new Stmt.Function(head.name(), whole, head.parameters(), body, nameSpan, stream.since(start));
    }

    /** Parameters whose types stand behind the parentheses. */
    private CType.Function oldStyle(List<String> parameters, CType.Function type) {
        List<CType> given = new ArrayList<>(type.parameters());
        while (!stream.is("{")) {
            CType base = types.base();
            do {
                Declared declared = named(base);
                int index = parameters.indexOf(declared.name());
                if (index < 0) {
                    throw stream.expected("{");
                }
                given.set(index, Types.decayed(declarators.whole(declared)));
            } while (stream.accept(","));
            stream.expect(";");
        }
        return new CType.Function(type.returns(), List.copyOf(given), type.open());
    }
}
