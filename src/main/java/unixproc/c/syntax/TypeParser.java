package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Member;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.TypeNames;
import unixproc.c.type.Types;
import unixproc.text.SimilarNames;

/** Reads types: their names, as before a variable and in a cast, and the definitions of structs and enumerations. */
final class TypeParser {
    private final TokenStream stream;
    private final Vocabulary vocabulary;
    private final TypeNames types;
    private final DeclaratorParser declarators;
    private boolean lasting;
    private boolean elsewhere;

    TypeParser(TokenStream stream, Vocabulary vocabulary, ExpressionParser expressions) {
        this.stream = stream;
        this.vocabulary = vocabulary;
        this.types = vocabulary.types();
        this.declarators = new DeclaratorParser(stream, vocabulary, this, expressions);
    }

    DeclaratorParser declarators() {
        return declarators;
    }

    boolean begins(Token token) {
        return token.kind() == Token.Kind.NAME
                && ((types.begins(token.text()) && !vocabulary.isVariable(token.text()))
                        || Vocabulary.UNSUPPORTED.contains(token.text()));
    }

    /** Whether {@code static} stood in the type that was read last. */
    boolean lasting() {
        return lasting;
    }

    /** Whether {@code extern} stood in the type that was read last. */
    boolean elsewhere() {
        return elsewhere;
    }

    /** A type without the stars behind it. */
    CType base() {
        lasting = false;
        elsewhere = false;
        List<String> keywords = new ArrayList<>();
        Optional<CType> named = Optional.empty();
        int start = stream.token().span().start();
        while (begins(stream.token())
                && (named.isEmpty() || TypeNames.isQualifier(stream.token().text()))) {
            String word = stream.token().text();
            if (TypeNames.isKeyword(word)) {
                keywords.add(stream.advance().text());
            } else if (TypeNames.isQualifier(word)) {
                stream.advance();
                lasting |= word.equals("static");
                elsewhere |= word.equals("extern");
            } else if (Vocabulary.UNSUPPORTED.contains(word)) {
                throw stream.rejection(Kind.NOT_IN_THIS_LAB, stream.token().span(), List.of(word));
            } else if (!keywords.isEmpty()) {
                break;
            } else {
                boolean isStatic = lasting;
                boolean isExtern = elsewhere;
                named = Optional.of(named());
                lasting = isStatic;
                elsewhere = isExtern;
            }
        }
        if (named.isEmpty() && keywords.isEmpty() && stream.lastEnd() <= start) {
            throw stream.expected("type");
        }
        return named.isPresent() ? named.get() : TypeNames.combined(keywords);
    }

    private CType named() {
        Token word = stream.advance();
        return switch (word.text()) {
            case "struct", "union" -> struct(word.text().equals("union"));
            case "enum" -> enumeration();
            default -> types.typedef(word.text()).orElseThrow();
        };
    }

    private CType struct(boolean union) {
        Span span = stream.token().span();
        String name = stream.is("{") ? "" : stream.expectName();
        Optional<Struct> known = types.struct(name);
        if (!stream.is("{")) {
            if (known.isEmpty() && !stream.is("*") && !stream.is(";")) {
                List<String> words = new ArrayList<>();
                words.add("struct " + name);
                words.addAll(SimilarNames.to(name, types.structNames()));
                throw stream.rejection(Kind.NOT_IN_THIS_LAB, span, words);
            }
            Struct struct = known.isPresent() ? known.get() : Struct.announced(name);
            types.define(struct);
            return struct;
        }
        boolean fresh = known.isEmpty() || known.get().size() > 0;
        Struct struct = fresh ? Struct.announced(name) : known.get();
        if (!name.isEmpty()) {
            types.define(struct);
        }
        members(struct, union);
        return struct;
    }

    private void members(Struct struct, boolean union) {
        stream.expect("{");
        List<Member> members = new ArrayList<>();
        int size = 0;
        int widest = 1;
        while (!stream.accept("}")) {
            CType base = base();
            do {
                DeclaratorParser.Declared declared = declarators.declarator(base);
                CType type = declarators.whole(declared);
                if (declared.name().isEmpty() && !(type instanceof Struct)) {
                    throw stream.expected("name");
                }
                int alignment = Types.alignment(type);
                int offset = union ? 0 : (size + alignment - 1) / alignment * alignment;
                members.add(new Member(declared.name(), type, offset));
                size = Math.max(size, offset + type.size());
                widest = Math.max(widest, alignment);
            } while (stream.accept(","));
            stream.expect(";");
        }
        struct.complete((size + widest - 1) / widest * widest, List.copyOf(members));
    }

    private CType enumeration() {
        if (!stream.is("{")) {
            stream.expectName();
        }
        if (!stream.accept("{")) {
            return Scalar.INT;
        }
        long value = 0;
        while (!stream.accept("}")) {
            String name = stream.expectName();
            if (stream.accept("=")) {
                value = declarators.constant();
            }
            types.enumerate(name, value++);
            if (!stream.accept(",") && !stream.is("}")) {
                throw stream.expected("}");
            }
        }
        return Scalar.INT;
    }

    /** The stars behind a type. */
    CType stars(CType base) {
        CType type = base;
        int links = 0;
        while (stream.accept("*")) {
            stream.chain(++links);
            type = new Pointer(type);
            while (stream.token().kind() == Token.Kind.NAME
                    && TypeNames.isQualifier(stream.token().text())) {
                stream.advance();
            }
        }
        return type;
    }
}
