/**
 * Requests, replies and events between tutor and lab, and their text form; pure.
 *
 * <p>May use: nothing.
 */
package unixproc.lab.wire;
