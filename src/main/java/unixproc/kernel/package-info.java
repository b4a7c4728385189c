/**
 * Views of the kernel's state, read from {@code /proc}; see proc(5).
 *
 * <p>Read first: ProcFs, Snapshot, ProcessRecord, Stat.
 */
package unixproc.kernel;
