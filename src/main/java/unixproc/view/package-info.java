/**
 * Pictures as text: trees, descriptor tables, memory, timelines.
 *
 * <p>May use: kernel, console (text only), text.
 */
package unixproc.view;
