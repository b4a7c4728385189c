package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.UnsupportedNames;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.StructLayout;
import unixproc.c.type.TypeNames;
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

    /** Whether a name is none that anybody knows. */
    boolean isNoName(String name) {
        return !types.begins(name)
                && !Vocabulary.KEYWORDS.contains(name)
                && !Vocabulary.UNSUPPORTED.contains(name)
                && !vocabulary.isVariable(name)
                && vocabulary.call(name).isEmpty()
                && vocabulary.constant(name).isEmpty();
    }

    /** Notes that a type is unknown, and takes it for a number until the text is read. */
    void invent(Token name) {
        List<String> words = new ArrayList<>();
        words.add(name.text());
        if (UnsupportedNames.isOfThreads(name.text())) {
            note(stream.rejection(Kind.THREADS, name.span(), words));
        } else {
            words.addAll(SimilarNames.to(name.text(), types.names()));
            note(stream.rejection(Kind.UNKNOWN_NAME, name.span(), words));
        }
        types.invent(name.text());
    }

    private void note(Rejection mistake) {
        if (!stream.forgive(mistake)) {
            throw mistake;
        }
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
            Token word = stream.token();
            boolean type = word.kind() == Token.Kind.NAME && isNoName(word.text());
            Token next = type ? stream.following() : word;
            if (!type || !(next.kind() == Token.Kind.NAME || next.is("*"))) {
                throw stream.expected("type");
            }
            invent(word);
            return base();
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
        StructLayout layout = new StructLayout(union);
        while (!stream.accept("}")) {
            if (stream.token().kind() == Token.Kind.END) {
                throw stream.expected("}");
            }
            TokenStream.Mark began = stream.mark();
            try {
                CType base = base();
                do {
                    member(base, layout);
                } while (stream.accept(","));
                stream.expect(";");
            } catch (Rejection mistake) {
                stream.recover(began, mistake);
            }
        }
        layout.complete(struct);
    }

    private void member(CType base, StructLayout layout) {
        if (stream.is(":")) {
            stream.advance();
            layout.addBits("", base, (int) declarators.constant());
            return;
        }
        DeclaratorParser.Declared declared = declarators.declarator(base);
        CType type = declarators.whole(declared);
        if (declared.name().isEmpty() && !(type instanceof Struct)) {
            throw stream.expected("name");
        }
        if (stream.accept(":")) {
            layout.addBits(declared.name(), type, (int) declarators.constant());
        } else {
            layout.add(declared.name(), type);
        }
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

    /** A type as a cast has it, without a name. */
    CType whole() {
        return declarators.whole(declarators.declarator(base()));
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
