/**
 * Leaf: languages, message bundles, the error a person can mend, similar names.
 *
 * <p>Read first: Messages, UserError.
 */
package unixproc.text;
