/**
 * Tables and branches.
 *
 * <p>Read first: Table.
 */
package unixproc.view.layout;
