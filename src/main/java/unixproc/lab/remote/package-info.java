/**
 * The lab in a JVM of its own, over a socket for each process.
 *
 * <p>Read first: RemoteLab, then ConnectionReader (reader thread), ReportRouter (whose report), EventOrdering
 * (causes before effects), ProcessEndings.
 */
package unixproc.lab.remote;
