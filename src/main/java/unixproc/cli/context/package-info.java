/**
 * What every command works with: environment, options, standard output, errors.
 *
 * <p>Read first: CommandContext, ErrorPrinter.
 */
package unixproc.cli.context;
