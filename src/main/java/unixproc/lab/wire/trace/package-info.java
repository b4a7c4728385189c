/**
 * What the tutor and the tracer of a run say to each other, one line a message.
 *
 * <p>Read first: TracerRequest, TracerReport.
 */
package unixproc.lab.wire.trace;
