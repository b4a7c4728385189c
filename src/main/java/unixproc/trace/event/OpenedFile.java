package unixproc.trace.event;

/**
 * What a descriptor leads to.
 *
 * @param label what a person calls it: a path, {@code pipe 1, write end}, a socket
 * @param description the number of the open file description, the same for every copy
 */
public record OpenedFile(Kind kind, String label, int description, boolean closeOnExec) {
    /** What there is behind descriptors. */
    public enum Kind {
        /** What the program was started with. */
        STANDARD,
        FILE,
        /** A file of the system or of an interpreter, opened on the way to something else. */
        LIBRARY,
        PIPE_READ,
        PIPE_WRITE,
        SOCKET,
        OTHER
    }

    OpenedFile copy(boolean close) {
        return new OpenedFile(kind, label, description, close);
    }

    /** Whether what is read and written there is of interest. */
    public boolean isOfInterest() {
        return kind != Kind.LIBRARY;
    }
}
