package unixproc.lab.remote;

import java.util.Set;

/** What runs a lab, as the lab's owner needs it. */
public interface LabRuntime {
    /** Asks the reader to hand in whatever has come by now; gives the number of the {@link Arrival.Turned} that follows it. */
    long turn();

    /** The last lines the lab wrote to its standard error; may be empty. */
    String lastWords();

    /** Clock ticks of processor time used by the lab so far: while it grows the lab gets on. */
    long processorTicks();

    /** So many bytes that reached the terminal have been taken in. */
    void seen(int bytes);

    /** Types on the keyboard of the lab's terminal. */
    void type(byte[] keys);

    /**
     * Ends every process of the lab, and clears away what it needed.
     *
     * @param started whether lab init has reported; one that never got so far has nothing below it
     * @param known the pids of lab init and of the lab's processes that have not ended
     */
    void close(boolean started, Set<Long> known);
}
