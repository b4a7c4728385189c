/**
 * Checks of a task on the state of the kernel, each able to explain itself.
 *
 * <p>Read first: Check, Evidence, Verdict, then any of its records.
 */
package unixproc.lesson.check;
