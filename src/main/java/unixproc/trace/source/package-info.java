/**
 * Where in its source a program stands, found from its stack and its line table.
 *
 * <p>Read first: SourcePlaces.
 */
package unixproc.trace.source;
