/**
 * The tracer of a run: a process of the lab that follows a program and all it makes with ptrace(2). It only stops,
 * reads and lets go; what a call means is the tutor's affair.
 *
 * <p>Read first: TraceAgent, Tracer, Scheduler.
 */
package unixproc.lab.agent.trace;
