/**
 * What every kind of check is read with: its word and example, and the fields behind it.
 *
 * <p>Read first: CheckSyntax, CheckFields.
 */
package unixproc.lesson.check.syntax;
