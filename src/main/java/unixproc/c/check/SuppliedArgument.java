package unixproc.c.check;

import java.util.Optional;
import unixproc.c.run.Executable;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.CType;

/**
 * An argument as the learner gave it, before it is known which parameter it is for.
 *
 * @param executable its code, if it makes sense by itself
 * @param problem why it makes none
 * @param free the name of a variable that does not exist yet, which the call may make
 * @param word the word of a command, which may be meant as a text
 */
record SuppliedArgument(
        Expr expr,
        Optional<Executable> executable,
        Optional<Rejection> problem,
        Optional<String> free,
        Optional<String> word) {
    CType type() {
        return executable.isPresent() ? executable.get().type() : CType.Scalar.VOID;
    }

    boolean isNull() {
        return executable.isPresent() && Conversions.isZero(executable.get());
    }
}
