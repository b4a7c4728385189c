/**
 * What changed between two snapshots.
 *
 * <p>Read first: Changes, DiffPicture.
 */
package unixproc.view.change;
