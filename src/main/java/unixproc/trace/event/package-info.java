/**
 * What stops of traced tasks mean: processes with letters, calls with results, in an order that makes sense.
 *
 * <p>Read first: TraceEvents, TracedProcess, ShownCalls.
 */
package unixproc.trace.event;
