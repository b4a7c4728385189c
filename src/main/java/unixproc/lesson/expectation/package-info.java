/**
 * What a line must come back with, {@code #=> PATTERN}, and what was observed.
 *
 * <p>Read first: Expectation, ObservedValue.
 */
package unixproc.lesson.expectation;
