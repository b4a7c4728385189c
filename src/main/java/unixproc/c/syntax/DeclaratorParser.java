package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/** Reads what stands around a name in a declaration: stars, brackets, parameters, and parentheses around some of it. */
final class DeclaratorParser {
    private static final int LARGEST = 16 * 1024 * 1024;
    /** One dimension whose length its initialiser gives. */
    private static final List<Optional<Expr>> OPEN = List.of(Optional.empty());

    private final TokenStream stream;
    private final Vocabulary vocabulary;
    private final TypeParser types;
    private final ExpressionParser expressions;

    /**
     * A name with its type.
     *
     * @param type the type without the dimensions, which may not be known yet
     * @param dimensions those of the array the name is of; one that is left open follows from the value
     * @param parameters the names of a function's parameters
     */
    record Declared(String name, CType type, List<Optional<Expr>> dimensions, List<String> parameters, Span span) {}

    /** A part of a declarator, in the order in which it changes the type. */
    private record Layer(boolean pointer, Optional<Expr> dimension, Optional<CType.Function> function) {
        static final Layer POINTER = new Layer(true, Optional.empty(), Optional.empty());
    }

    DeclaratorParser(TokenStream stream, Vocabulary vocabulary, TypeParser types, ExpressionParser expressions) {
        this.stream = stream;
        this.vocabulary = vocabulary;
        this.types = types;
        this.expressions = expressions;
    }

    /** A declarator; without a name where a type alone may stand. */
    Declared declarator(CType base) {
        stream.enter();
        int start = stream.token().span().start();
        CType type = types.stars(base);
        Declared declared;
        if (stream.is("(") && opensInner()) {
            stream.advance();
            List<Layer> inner = new ArrayList<>();
            List<String> parameters = new ArrayList<>();
            String name = inside(inner, parameters);
            stream.expect(")");
            List<Layer> outer = new ArrayList<>();
            suffixes(outer, new ArrayList<>());
            CType whole = applied(applied(type, outer), inner);
            boolean open = whole instanceof Array array && array.count() == 0;
            declared = open
                    ? new Declared(name, ((Array) whole).of(), OPEN, parameters, stream.since(start))
                    : new Declared(name, whole, List.of(), parameters, stream.since(start));
        } else {
            declared = plain(type, start);
        }
        stream.leave();
        return declared;
    }

    private boolean opensInner() {
        Token next = stream.following();
        return next.is("*") || next.is("(") || (next.kind() == Token.Kind.NAME && !types.begins(next));
    }

    private Declared plain(CType type, int start) {
        boolean named = stream.token().kind() == Token.Kind.NAME
                && !Vocabulary.KEYWORDS.contains(stream.token().text());
        String name = named ? stream.advance().text() : "";
        Span span = stream.since(start);
        if (stream.is("(")) {
            List<String> parameters = new ArrayList<>();
            CType.Function function = parameters(type, parameters);
            return new Declared(name, function, List.of(), parameters, span);
        }
        List<Optional<Expr>> dimensions = expressions.dimensions();
        return new Declared(name, type, dimensions, List.of(), stream.since(start));
    }

    private String inside(List<Layer> layers, List<String> parameters) {
        int stars = 0;
        while (stream.accept("*")) {
            stars++;
            while (stream.token().isName("const") || stream.token().isName("volatile")) {
                stream.advance();
            }
        }
        String name = "";
        List<Layer> inner = new ArrayList<>();
        if (stream.is("(") && opensInner()) {
            stream.advance();
            name = inside(inner, parameters);
            stream.expect(")");
        } else if (stream.token().kind() == Token.Kind.NAME) {
            name = stream.advance().text();
        }
        for (int i = 0; i < stars; i++) {
            layers.add(Layer.POINTER);
        }
        suffixes(layers, parameters);
        layers.addAll(inner);
        return name;
    }

    private void suffixes(List<Layer> layers, List<String> parameters) {
        if (stream.is("(")) {
            CType.Function function = parameters(Scalar.VOID, parameters);
            layers.add(new Layer(false, Optional.empty(), Optional.of(function)));
            return;
        }
        List<Optional<Expr>> dimensions = expressions.dimensions();
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            Expr open = new Expr.Numeral(Scalar.INT, 0, stream.token().span());
            layers.add(new Layer(false, Optional.of(dimensions.get(i).orElse(open)), Optional.empty()));
        }
    }

    private CType applied(CType base, List<Layer> layers) {
        CType type = base;
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer.pointer()) {
                type = new Pointer(type);
            } else if (layer.function().isPresent()) {
                CType.Function function = layer.function().get();
                type = new CType.Function(type, function.parameters(), function.open());
            } else {
                type = new Array(type, count(layer.dimension().orElseThrow()));
            }
        }
        return type;
    }

    /** The type of a member or parameter, whose dimensions must be known. */
    CType whole(Declared declared) {
        CType type = declared.type();
        for (int i = declared.dimensions().size() - 1; i >= 0; i--) {
            Optional<Expr> dimension = declared.dimensions().get(i);
            type = new Array(type, dimension.isPresent() ? count(dimension.get()) : 0);
        }
        return type;
    }

    /** An expression whose value must be known. */
    long constant() {
        return value(expressions.conditional());
    }

    private long value(Expr expr) {
        OptionalLong value = new ConstantFolding(vocabulary).value(expr);
        if (value.isEmpty()) {
            throw stream.rejection(
                    Kind.EXPECTED,
                    expr.span(),
                    List.of("constant", stream.source().oneLine(expr.span())));
        }
        return value.getAsLong();
    }

    private int count(Expr expr) {
        long value = value(expr);
        if (value < 0 || value > LARGEST) {
            throw stream.rejection(Kind.TOO_LARGE, expr.span(), List.of("", Integer.toString(LARGEST)));
        }
        return (int) value;
    }

    /** The parameters of a function that returns this; their names are added to the list. */
    CType.Function parameters(CType returns, List<String> names) {
        stream.expect("(");
        List<CType> parameters = new ArrayList<>();
        boolean open = stream.is(")");
        while (!stream.is(")")) {
            if (stream.accept("...")) {
                open = true;
            } else if (isOldStyle()) {
                names.add(stream.advance().text());
                parameters.add(Scalar.INT);
            } else {
                CType base = types.base();
                Declared declared = declarator(base);
                CType type = decayed(declared);
                if (type != Scalar.VOID) {
                    names.add(declared.name());
                    parameters.add(type);
                }
            }
            if (!stream.accept(",") && !stream.is(")")) {
                throw stream.expected(")");
            }
        }
        stream.advance();
        return new CType.Function(returns, List.copyOf(parameters), open);
    }

    /** Whether a parameter is a name alone, whose type stands behind the parentheses. */
    private boolean isOldStyle() {
        if (stream.token().kind() != Token.Kind.NAME || types.begins(stream.token())) {
            return false;
        }
        Token next = stream.following();
        return next.is(",") || next.is(")");
    }

    private CType decayed(Declared declared) {
        CType type = declared.type();
        for (int i = declared.dimensions().size() - 1; i > 0; i--) {
            type = new Array(type, count(declared.dimensions().get(i).orElseThrow()));
        }
        return declared.dimensions().isEmpty() ? Types.decayed(type) : new Pointer(type);
    }
}
