/**
 * The commands, and the one place that prints errors.
 *
 * <p>May use: tutor, lesson, lab, console, text.
 */
package unixproc.cli;
