/**
 * The interactive console on JLine. The only package, with {@code console.pty}, that knows JLine's terminal.
 *
 * <p>Read first: ConsoleFactory, TerminalConsole, LineEditor.
 */
package unixproc.console.terminal;
