/**
 * The executable tree of a checked line.
 *
 * <p>Read first: Executable and ExecutableStatement, then CallNode; Evaluator is the state of a run, Host the way to
 * the kernel.
 */
package unixproc.c.run;
