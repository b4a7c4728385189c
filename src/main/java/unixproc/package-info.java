/** The program. {@link unixproc.Main} starts either the command line or, in a JVM of its own, the lab's agent. */
package unixproc;
