package unixproc.lab.remote.process;

import java.util.OptionalLong;

/** What is known of the end of a process before it is told. */
public sealed interface Fate {
    /** Nothing yet. */
    record Unknown() implements Fate {}

    /** It has said that it is about to end itself with this exit code. */
    record Leaving(int code) implements Fate {}

    /** Somebody reaped it, and has not told its wait status so far. */
    record Vanished(long sinceNanos) implements Fate {}

    /**
     * Its wait status.
     *
     * @param round the reader's round that began after it was known, where others' ends have to be heard of first
     */
    record Known(int status, OptionalLong round, long sinceNanos) implements Fate {}
}
