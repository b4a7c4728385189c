package unixproc.lab;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import unixproc.kernel.SameFile;
import unixproc.lab.wire.Request;

/**
 * A place where lines run in real processes. One thread owns it: events come out of {@link #next} on the thread that
 * asks, in order.
 */
public interface Lab extends AutoCloseable {
    /** Whether a first process has reported: at the start, after the lab was made afresh, or after everybody has gone. */
    boolean isReady();

    /**
     * The next event; waits for one at most this long. Returns early and empty when poked.
     *
     * @throws LabGone when the lab has died
     */
    Optional<LabEvent> next(Duration atMost);

    /** Makes a {@link #next} that waits on another thread return. The only method other threads may call. */
    void poke();

    /** Gives a process that is idle a line to run. */
    void run(LabProcess process, String line);

    /** Lets a process that is idle, and that a tracer follows, become a program. */
    default void become(LabProcess process, Request.Become program) {
        throw new UnsupportedOperationException("nobody is followed here");
    }

    /** The next letter, for a process that the lab does not know of. */
    default String takeLetter() {
        throw new UnsupportedOperationException("all processes are known here");
    }

    /** Asks a process to give up the line it runs or sleeps in; safe to ask of one that is idle. */
    void interrupt(LabProcess process);

    /** Whether every process is idle, asleep in a call or ended, and everything they did has come out of {@link #next}. */
    boolean isSettled();

    /** All processes since the lab was last made afresh, ended ones too, in the order of their letters. */
    List<LabProcess> processes();

    /** Kills everything and starts again with a new process A. */
    void afresh();

    /** Types on the keyboard of the lab's terminal. */
    void type(byte[] keys);

    /** The pid of lab init, which adopts the lab's orphans; 0 before it has reported. */
    long init();

    /**
     * The ABI of Landlock by which the kernel holds the lines of this lab to what they may do, see landlock(7); 0 before
     * lab init has reported, and where only the lab's own checks do.
     */
    int landlock();

    /** Whether two descriptors of lab processes lead to one open file description. */
    SameFile.Answer sameFile(long pid, int fd, long otherPid, int otherFd);

    /** How many processes were made and how many of them have ended, since the beginning. */
    Account account();

    /** Ends every process of the lab. */
    @Override
    void close();

    /** Counts of the processes made and ended since the beginning. */
    record Account(int created, int ended) {}

    default Optional<LabProcess> find(String letter) {
        return processes().stream()
                .filter(process -> process.letter().equals(letter))
                .findFirst();
    }

    /** The latest process that had this pid. */
    default Optional<LabProcess> find(long pid) {
        return processes().stream().filter(process -> process.pid() == pid).reduce((first, second) -> second);
    }
}
