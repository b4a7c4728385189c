/**
 * A console on which a lesson plays by itself, and its recording as asciicast.
 *
 * <p>Read first: SelfPlayConsole.
 */
package unixproc.console.selfplay;
