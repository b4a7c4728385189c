package unixproc.c.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.call.Call;
import unixproc.c.type.TypeNames;

/** What a parser must know to read a line: the calls, the names of types, and which names are variables. */
public interface Vocabulary {
    /** A call of the table, or one of the macros. */
    Optional<Call> call(String name);

    TypeNames types();

    boolean isVariable(String name);

    /** The value of a constant the headers or an enumeration have. */
    OptionalLong constant(String name);

    /** The words C keeps for itself. */
    List<String> KEYWORDS = List.of(
            "if",
            "else",
            "while",
            "for",
            "do",
            "switch",
            "case",
            "default",
            "break",
            "continue",
            "return",
            "sizeof",
            "goto",
            "typedef",
            "union",
            "enum",
            "float",
            "double",
            "struct");

    /** Words of C the lab does without. */
    List<String> UNSUPPORTED = List.of("_Generic", "_Atomic", "_Complex", "_Thread_local", "asm", "__asm__");
}
