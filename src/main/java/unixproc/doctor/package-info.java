/**
 * Looks whether the program can work where it was started, and says what to do if not.
 *
 * <p>May use: lab, console, kernel, text.
 */
package unixproc.doctor;
