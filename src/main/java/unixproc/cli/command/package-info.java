/**
 * One class a command, named after it.
 *
 * <p>Read first: LearnCommand, LabCommand.
 */
package unixproc.cli.command;
