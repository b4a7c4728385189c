/**
 * A console that is a filter: one event a line, nothing redrawn.
 *
 * <p>Read first: PlainConsole.
 */
package unixproc.console.plain;
