package unixproc.lab.wire;

/** The other side said something that is not a message; the connection cannot be trusted any more. */
public final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }
}
