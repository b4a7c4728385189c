/**
 * The two languages and their messages.
 *
 * <p>May use: nothing.
 */
package unixproc.text;
