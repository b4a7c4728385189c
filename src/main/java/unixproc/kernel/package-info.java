/**
 * Reads {@code /proc} into records: processes, descriptors, limits, memory, signals.
 *
 * <p>May use: nothing.
 */
package unixproc.kernel;
