package unixproc.posix.process;

/** How a process of the lab comes by a connection to the tutor. */
public interface TutorConnector {
    /** A new connection, out of the learner's way; -1 with errno set when there is none to be had. */
    int connect();
}
