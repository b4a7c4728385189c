package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.TypedMemory;

/** A checked expression, ready to run. Numbers pass through it as plain longs, so that a loop makes no garbage. */
public interface Executable {
    CType type();

    /** The value as bits that fit the type; those of a double for a floating type; the address of an array or struct. */
    long run(Evaluator evaluator);

    /** An expression that has a place in memory, or could have. */
    interface Place extends Executable {
        long address(Evaluator evaluator);

        @Override
        default long run(Evaluator evaluator) {
            return TypedMemory.load(evaluator.memory, type(), address(evaluator));
        }

        default void store(Evaluator evaluator, long bits) {
            TypedMemory.store(evaluator.memory, type(), address(evaluator), bits);
        }

        /** Whether it is a variable, so that finding it does nothing else. */
        default boolean isVariable() {
            return false;
        }
    }
}
