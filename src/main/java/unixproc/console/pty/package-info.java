/**
 * The lab's pseudo-terminal.
 *
 * <p>Read first: LabTerminal.
 */
package unixproc.console.pty;
