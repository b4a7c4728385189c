/**
 * The small C of the prompt: the way in. A line goes through {@code c.syntax} (parse), {@code c.check} (types and
 * meaning) and {@code c.run} (execution).
 *
 * <p>Read first: Interpreter; the warm-up runs its paths before the first fork.
 */
package unixproc.c;
