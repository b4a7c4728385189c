package unixproc.lang;

/** A checked expression, ready to run. Numbers pass through it as plain longs, so that a loop makes no garbage. */
interface Code {
    CType type();

    /** The value as bits that fit the type; the address when it is an array or a struct. */
    long run(Machine machine);

    /** An expression that has a place in memory. */
    interface Place extends Code {
        long address(Machine machine);

        @Override
        default long run(Machine machine) {
            return machine.load(type(), address(machine));
        }
    }
}
