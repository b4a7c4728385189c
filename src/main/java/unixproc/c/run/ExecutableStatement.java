package unixproc.c.run;

/** A checked statement, ready to run. */
public interface ExecutableStatement {
    /** How a statement ended: whether what follows it is run. */
    enum Flow {
        ON,
        BREAK,
        CONTINUE,
        RETURN,
        GOTO
    }

    Flow run(Evaluator evaluator);
}
