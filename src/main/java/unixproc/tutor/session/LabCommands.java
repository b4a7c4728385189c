package unixproc.tutor.session;

/**
 * What the words for the tutor ask of the lab. Each returns false where its argument makes no sense, which has then
 * been said.
 */
public interface LabCommands {
    boolean manual(String page);

    boolean changes(String onOrOff);

    /** Shows a wait status in its bits: that of an expression, of {@code s} if none is given. */
    boolean status(String expression);

    boolean strace(String onOrOff);

    boolean use(String process);

    /** Types text on the lab's terminal. */
    boolean type(String text);

    /** Presses keys on the lab's terminal. */
    boolean press(String keys);

    /** Waits until no call is unfinished, at most so many seconds. */
    boolean sync(String seconds);

    /** Plays a program as a child of the current process. */
    boolean run(String command);

    boolean help(String topic);
}
