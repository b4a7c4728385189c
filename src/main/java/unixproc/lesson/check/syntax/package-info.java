/**
 * How checks are written in YAML.
 *
 * <p>Read first: CheckReader, CheckSyntax.
 */
package unixproc.lesson.check.syntax;
