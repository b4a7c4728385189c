/**
 * Following another process with ptrace(2): the requests, the stops, its memory, and the filter that chooses its calls.
 *
 * <p>Read first: Ptrace, StopStatus, SyscallStop.
 */
package unixproc.posix.trace;
