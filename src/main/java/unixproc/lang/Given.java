package unixproc.lang;

import java.util.Optional;

/**
 * An argument as the learner gave it, before it is known which parameter it is for.
 *
 * @param code its code, if it makes sense by itself
 * @param problem why it makes none
 * @param free the name of a variable that does not exist yet, which the call may make
 * @param word the word of a command, which may be meant as a text
 */
record Given(
        Expr expr, Optional<Code> code, Optional<Rejection> problem, Optional<String> free, Optional<String> word) {
    CType type() {
        return code.isPresent() ? code.get().type() : CType.Scalar.VOID;
    }

    boolean isNull() {
        return code.isPresent() && Conversions.isZero(code.get());
    }
}
