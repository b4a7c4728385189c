/**
 * Files of the user's that are written whole or not at all.
 *
 * <p>Read first: AtomicFile.
 */
package unixproc.file;
