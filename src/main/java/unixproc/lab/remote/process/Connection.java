package unixproc.lab.remote.process;

import unixproc.lab.wire.Request;

/** The tutor's end of one process's socket. */
public interface Connection {
    /** Sends a request. A process that has just ended does not hear it; its end is reported the usual way. */
    void send(Request request);

    void close();
}
