package unixproc.trace.event;

import unixproc.trace.call.CallEntry;

/** Somebody who hears of every call that is over, shown or not. */
public interface CallObserver {
    /**
     * The call is over; what it changed has not been noted yet.
     *
     * @param result what the kernel gave, an errno negated
     */
    void finished(TracedProcess process, CallEntry entry, long result);
}
