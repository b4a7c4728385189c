package unixproc.text;

/** Something the person can mend: one line that says what happened, where, and what to do. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserError(String sentence) {
        super(sentence);
    }
}
