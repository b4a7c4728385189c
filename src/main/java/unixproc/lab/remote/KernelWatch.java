package unixproc.lab.remote;

import java.util.List;
import java.util.OptionalInt;

/** What the kernel says about a process that does not report: asleep in a call, ended, or another program. */
interface KernelWatch {
    /** Whether it is no longer the program this tutor and its lab run in. */
    boolean runsAnotherProgram(long pid);

    /** Whether it sleeps, or is stopped: it will not come back from its call by itself. */
    boolean sleeps(long pid);

    /** Whether waiting for it longer is of no use: it sleeps, is stopped or is gone, and does not wait for a processor. */
    default boolean standsStill(long pid) {
        return sleeps(pid) || isGone(pid);
    }

    /** The signal that has stopped it, 0 where the kernel does not show which; empty if it is not stopped. */
    OptionalInt stoppedBy(long pid);

    /** Whether a tracer such as strace holds it, see ptrace(2). */
    boolean isTraced(long pid);

    /** Whether it has a program to run; one on its way out has given it back already. */
    boolean hasProgram(long pid);

    boolean isGone(long pid);

    /** Whether it is a descendant of the other, or has ended so that nobody can tell. */
    boolean mayBeBelow(long pid, long ancestor);

    /** The wait status of a process that has ended and not been reaped. */
    OptionalInt statusOfZombie(long pid);

    /** The command line, of a process that has become another program. */
    List<String> command(long pid);
}
