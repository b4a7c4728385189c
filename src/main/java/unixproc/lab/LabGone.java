package unixproc.lab;

/** The lab died, or what it says cannot be understood. Its last words are kept for the message. */
public final class LabGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String lastWords;

    public LabGone(String message, String lastWords) {
        super(message);
        this.lastWords = lastWords;
    }

    /** The last lines it wrote to its standard error; may be empty. */
    public String lastWords() {
        return lastWords;
    }
}
