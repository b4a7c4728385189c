/**
 * The kinds of checks. A family of them is one file, which holds how each is written, read and judged.
 *
 * <p>Read first: CheckReader, LifeCheck, ProcessCheck.
 */
package unixproc.lesson.check.kind;
