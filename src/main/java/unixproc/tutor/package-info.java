/**
 * The lesson loop and the prompt loop; one thread owns their state.
 *
 * <p>May use: lesson, lab, console, view, kernel, lang, text.
 */
package unixproc.tutor;
