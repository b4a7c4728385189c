/**
 * The program: {@link unixproc.Main} wires the parts and exits.
 *
 * <p>May use: cli, lab.agent.
 */
package unixproc;
