/**
 * Help while typing: highlighting, the signature of the call under the cursor.
 *
 * <p>Read first: Signatures, Highlighting.
 */
package unixproc.c.assist;
