package unixproc.c.run;

import unixproc.c.type.CType;

/** A checked expression, ready to run. Numbers pass through it as plain longs, so that a loop makes no garbage. */
public interface Executable {
    CType type();

    /** The value as bits that fit the type; the address when it is an array or a struct. */
    long run(Evaluator evaluator);

    /** An expression that has a place in memory. */
    interface Place extends Executable {
        long address(Evaluator evaluator);

        @Override
        default long run(Evaluator evaluator) {
            return evaluator.load(type(), address(evaluator));
        }
    }
}
