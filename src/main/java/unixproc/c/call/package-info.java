/**
 * The one table of calls: name, parameters, constants. Checker, help, completion, strace notation and implementation
 * all read it.
 *
 * <p>Read first: CallTable, then Call and one of the row files, FileCallRows for example.
 */
package unixproc.c.call;
