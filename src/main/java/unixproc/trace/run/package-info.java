/**
 * A program that is followed, seen from the tutor: how it is started, and the lab that shows what it does.
 *
 * <p>Read first: TracedLab, TracerProcess, ProgramCommand.
 */
package unixproc.trace.run;
