/**
 * Scripts that have shells complete the words of the command line.
 *
 * <p>Read first: CompletedCommand, BashCompletion.
 */
package unixproc.cli.completion;
