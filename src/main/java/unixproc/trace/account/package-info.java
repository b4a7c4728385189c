/**
 * What there is to say when a program is over, or hangs: who was never reaped, what was left open, what was written twice.
 *
 * <p>Read first: Finding, Observations, Standstill.
 */
package unixproc.trace.account;
