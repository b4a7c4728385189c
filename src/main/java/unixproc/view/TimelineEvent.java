package unixproc.view;

import java.util.OptionalLong;
import unixproc.abi.WaitStatus;

/**
 * Something that happened to a process, as the lab reported it.
 *
 * @param millis when, after any moment that is the same for all
 * @param letter to whom
 * @param what what more there is to say: a call, a signal, a program, another letter; may be empty
 * @param value what the call gave in the process that made this one; empty where there is no such call
 */
public record TimelineEvent(long millis, String letter, Kind kind, String what, OptionalLong value) {
    public TimelineEvent(long millis, String letter, Kind kind, String what) {
        this(millis, letter, kind, what, OptionalLong.empty());
    }

    /** A process was forked: its parent got its pid, it got 0. */
    public static TimelineEvent forked(long millis, String letter, String parent, long pid) {
        return new TimelineEvent(millis, letter, Kind.STARTED, parent, OptionalLong.of(pid));
    }

    /** What can happen. */
    public enum Kind {
        /** It was forked; {@code what} is the parent's letter, or empty if it is a first process. */
        STARTED,
        /** It fell asleep in the call {@code what}. */
        SLEPT,
        /** It woke from the call {@code what}. */
        WOKE,
        STOPPED,
        CONTINUED,
        /** It got the signal {@code what} and lives. */
        SIGNALLED,
        /** It became the program {@code what}. */
        BECAME,
        /** It exited with {@code what}. */
        EXITED,
        /** It was killed by the signal {@code what}. */
        KILLED,
        /** It, a zombie, was reaped by {@code what}. */
        REAPED
    }

    public static TimelineEvent of(long millis, String letter, Kind kind) {
        return new TimelineEvent(millis, letter, kind, "");
    }

    public static TimelineEvent ended(long millis, String letter, WaitStatus status) {
        return status.isExited()
                ? new TimelineEvent(millis, letter, Kind.EXITED, String.valueOf(status.exitCode()))
                : new TimelineEvent(millis, letter, Kind.KILLED, status.signal().name());
    }
}
