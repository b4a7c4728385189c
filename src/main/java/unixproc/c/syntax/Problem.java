package unixproc.c.syntax;

import java.util.List;

/**
 * Why a line was not run, or stopped: a kind with the words that fill its message, and the place. It carries no
 * sentence, since the reader's language is known only where it is shown.
 *
 * @param line which line of the input, from 1
 * @param column where in that line, from 1
 * @param length how many characters it is about, at least 1
 * @param words what fills the message of that kind, in its order
 */
public record Problem(Kind kind, int line, int column, int length, List<String> words) {

    /**
     * The kinds; each has one message in each language, keyed {@code problem.<name>}. What its words hold stands
     * beside it.
     */
    public enum Kind {
        /** The character. */
        UNEXPECTED_CHARACTER,
        /** The quotation mark that has no partner. */
        UNTERMINATED_STRING,
        /** The number as written. */
        BAD_NUMBER,
        /** The escape as written. */
        BAD_ESCAPE,
        /**
         * What should stand here and what does. The first is a symbol such as {@code ;}, or one of {@code expression},
         * {@code statement}, {@code name}, {@code type}, {@code number}, {@code constant}, {@code character},
         * {@code while}, {@code address} (of the Internet). The second is empty at the end of the text.
         */
        EXPECTED,
        /** The name, then the nearest names of calls. */
        UNKNOWN_CALL,
        /** The name, then what the lab has instead. */
        NOT_IN_THIS_LAB,
        /** The name, then the nearest names. */
        UNKNOWN_NAME,
        /** How the call is written, one word a form. */
        TOO_FEW_ARGUMENTS,
        /** How the call is written, one word a form. */
        TOO_MANY_ARGUMENTS,
        /**
         * Where (how the call is written, or an operator), what was wanted (the parameter as declared, or one of
         * {@code number}, {@code pointer}, {@code struct}, {@code text}, a type), and the type that was found.
         */
        WRONG_TYPE,
        /** What cannot be assigned to, as written. */
        NOT_ASSIGNABLE,
        /** {@code break} or {@code continue}, which has nothing to leave here. */
        MISPLACED,
        /** The header. */
        NO_SUCH_HEADER,
        /** What stands behind {@code #error}. */
        ERROR_DIRECTIVE,
        /** The name, which only programs with threads have. */
        THREADS,
        /** What has a declaration here already. */
        DEFINED_TWICE,
        /** The constant that is to be changed. */
        READ_ONLY,
        /** The function that was announced, but has no body yet. */
        NOT_DEFINED,
        /** The variable, its size in bytes, and how many bytes were to go there. */
        BUFFER_TOO_SMALL,
        /** Parts inside parts, or a row of operators, beyond what a process has room for. */
        TOO_DEEP,
        /** The variable, then how many bytes there is room for. */
        TOO_LARGE,
        INTERRUPTED,
        OUT_OF_MEMORY
    }
}
