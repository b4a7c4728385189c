/**
 * Signals that may be delivered in the middle of the JVM: noted natively, handled between two steps of a line.
 *
 * <p>Read first: PendingSignals, SignalHandlers, Dispositions.
 */
package unixproc.posix.signal;
