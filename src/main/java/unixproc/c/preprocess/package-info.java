/**
 * What happens to a text before it is read: directives, the names that stand for something, and headers.
 *
 * <p>Read first: Preprocessor, then MacroExpansion.
 */
package unixproc.c.preprocess;
