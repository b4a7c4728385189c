package unixproc.lang;

/** A checked statement, ready to run. */
interface Step {
    /** How a statement ended: whether what follows it is run. */
    enum Flow {
        ON,
        BREAK,
        CONTINUE,
        RETURN
    }

    Flow run(Machine machine);
}
