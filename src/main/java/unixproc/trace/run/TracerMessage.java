package unixproc.trace.run;

import unixproc.lab.wire.trace.TracerReport;

/** What threads hand in and the owner of a run takes out. */
sealed interface TracerMessage {
    /** The tracer has said something. */
    record Said(TracerReport report) implements TracerMessage {}

    /** Something appeared on the program's terminal. */
    @SuppressWarnings("ArrayRecordComponent") // Handed over once, compared never.
    record Screen(byte[] bytes) implements TracerMessage {}

    /** The tracer is no more; what it wrote to its standard error, and its exit status. */
    record Gone(String lastWords, int status) implements TracerMessage {}

    /** Somebody wants the owner's attention. */
    record Poked() implements TracerMessage {}
}
