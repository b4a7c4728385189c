/**
 * What is known of each process of the lab, and of those whose birth has not been told yet.
 *
 * <p>Read first: TrackedProcess, ProcessState, ProcessRegistry.
 */
package unixproc.lab.remote.process;
