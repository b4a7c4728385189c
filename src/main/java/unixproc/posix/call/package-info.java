/**
 * What the rows of the table of calls do.
 *
 * <p>Read first: SystemCalls, then one family, FileCalls for example; errno is a value.
 */
package unixproc.posix.call;
