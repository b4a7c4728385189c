package unixproc.lab.remote;

import unixproc.lab.remote.process.Connection;
import unixproc.lab.wire.Report;

/** What threads hand in and the owner of the lab takes out: the only thing they share. */
public sealed interface Arrival {
    /** A process, not yet known, has opened its connection. */
    record Opened(Connection connection) implements Arrival {}

    /** A process has sent a report. */
    record Reported(Connection connection, Report report) implements Arrival {}

    /** A connection has ended; every report on it came before. */
    record Closed(Connection connection) implements Arrival {}

    /** Something appeared on the lab's terminal. */
    @SuppressWarnings("ArrayRecordComponent") // Handed over once, compared never.
    record Screen(byte[] bytes) implements Arrival {}

    /** The lab's JVM has ended, or something came that is no message. */
    record Died(String reason) implements Arrival {}

    /** The reader has been all round since it was asked to: every report sent before that has been handed in. */
    record Turned(long number) implements Arrival {}

    /** Somebody wants the owner's attention. */
    record Poked() implements Arrival {}
}
