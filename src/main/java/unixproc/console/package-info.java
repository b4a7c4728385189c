/**
 * The terminal as the tutor sees it: a port.
 *
 * <p>Read first: Console, Input, Assistant.
 */
package unixproc.console;
