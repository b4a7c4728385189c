/**
 * The kernel's own calls: their numbers, their parameters, and how they are written in strace's notation.
 *
 * <p>Read first: KernelCalls, KernelCall, CallText.
 */
package unixproc.trace.call;
