package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.TypeNames;
import unixproc.text.SimilarNames;

/** Reads the names of types, as before a variable and in a cast. */
final class TypeParser {
    private final TokenStream stream;
    private final TypeNames types;

    TypeParser(TokenStream stream, TypeNames types) {
        this.stream = stream;
        this.types = types;
    }

    boolean begins(Token token) {
        return token.kind() == Token.Kind.NAME
                && (types.begins(token.text()) || Vocabulary.UNSUPPORTED.contains(token.text()));
    }

    /** A type without the stars behind it. */
    CType base() {
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
            } else if (Vocabulary.UNSUPPORTED.contains(word)) {
                throw stream.rejection(Kind.NOT_IN_THIS_LAB, stream.token().span(), List.of(word));
            } else if (!keywords.isEmpty()) {
                break;
            } else {
                named = Optional.of(named());
            }
        }
        if (named.isEmpty() && keywords.isEmpty() && stream.lastEnd() <= start) {
            throw stream.expected("type");
        }
        return named.isPresent() ? named.get() : TypeNames.combined(keywords);
    }

    private CType named() {
        Token word = stream.advance();
        if (!word.text().equals("struct")) {
            return types.typedef(word.text()).orElseThrow();
        }
        Span span = stream.token().span();
        String name = stream.expectName();
        Optional<CType> struct = types.struct(name);
        if (struct.isEmpty()) {
            List<String> words = new ArrayList<>();
            words.add("struct " + name);
            words.addAll(SimilarNames.to(name, types.structNames()));
            throw stream.rejection(Kind.NOT_IN_THIS_LAB, span, words);
        }
        return struct.get();
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

    /** A whole type, as in a cast. */
    CType type() {
        return stars(base());
    }
}
