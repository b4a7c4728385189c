/**
 * The commands, and the one place that prints errors.
 *
 * <p>May use: tutor, doctor, lesson, lab, console, text.
 */
package unixproc.cli;
