/**
 * Inside the lab's JVM: lab init and the processes forked from it.
 *
 * <p>Read first: LabAgent, LabInit, LineLoop, ProcessHost; everything here must be loaded before the first fork
 * (ProgramClasses).
 */
package unixproc.lab.agent;
