package unixproc.trace.run;

import java.util.List;

/** A process of another lab that becomes the program of a run. */
public interface GuestProcess {
    int pid();

    /** The pid of who adopts orphans there. */
    long init();

    /** Whether its lab has told of its end, and so of all it wrote before. */
    boolean isEnded();

    /** The letter of the next process of the run: first its own, then those that its lab gives. */
    String takeLetter();

    /** Becomes the program, and stops at the calls with these numbers only; at every call if there are none. */
    void become(List<Integer> calls, String file, List<String> words);
}
