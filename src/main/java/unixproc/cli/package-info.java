/**
 * The command line: one class a command, on picocli.
 *
 * <p>Read first: Program, CommandContext, then the command of that name; ErrorPrinter prints errors.
 */
package unixproc.cli;
