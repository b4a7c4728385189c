package unixproc.lab.remote;

/** What runs a lab, as the lab's owner needs it. */
interface LabRuntime {
    /** Asks the reader to hand in whatever has come by now; gives the number of the {@link Arrival.Turned} that follows it. */
    long turn();

    /** The last lines the lab wrote to its standard error; may be empty. */
    String lastWords();

    /** Types on the keyboard of the lab's terminal. */
    void type(byte[] keys);

    /**
     * Ends every process of the lab, and clears away what it needed.
     *
     * @param started whether lab init has reported; one that never got so far has nothing below it
     */
    void close(boolean started);
}
