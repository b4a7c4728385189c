/**
 * What Linux and its processors fix for every program: signals and their names, wait statuses, the processor.
 *
 * <p>Read first: Signal, WaitStatus.
 */
package unixproc.abi;
