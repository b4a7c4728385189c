/**
 * strace(1) on a lab process.
 *
 * <p>Read first: Strace.
 */
package unixproc.kernel.trace;
