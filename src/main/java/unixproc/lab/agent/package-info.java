/**
 * What runs inside the lab: its init and the loop of each process.
 *
 * <p>May use: lab.wire, lang, posix.
 */
package unixproc.lab.agent;
