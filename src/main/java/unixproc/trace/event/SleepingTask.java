package unixproc.trace.event;

import unixproc.trace.call.CallEntry;

/** A process asleep in a call. */
public record SleepingTask(TracedProcess process, CallEntry entry) {}
