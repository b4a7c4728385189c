package unixproc.tutor.session;

/** Where the tutor says, in small, what a person should know and a script need not. */
@FunctionalInterface
public interface Remarks {
    /** Says the message with this key. */
    void remark(String key, Object... words);
}
