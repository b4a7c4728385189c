/**
 * What a check is: something that must be so, judged by the state of the kernel, able to explain itself.
 *
 * <p>Read first: Check, Evidence, Verdict.
 */
package unixproc.lesson.check;
