/**
 * The lab as the tutor sees it: a port, its implementation over a socket, its launcher.
 *
 * <p>May use: lab.wire, kernel, text.
 */
package unixproc.lab;
