/**
 * The lines that cross the socket between tutor and lab.
 *
 * <p>Read first: Request, Report.
 */
package unixproc.lab.wire;
