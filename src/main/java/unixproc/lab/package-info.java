/**
 * The lab as the tutor sees it: the port.
 *
 * <p>Read first: Lab, LabEvent, LabProcess; LabGone is how it fails.
 */
package unixproc.lab;
