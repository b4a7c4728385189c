package unixproc.tutor.session;

/**
 * How a session is held.
 *
 * @param filter whether nobody is there: a script comes in, and the exit status tells how it went
 * @param told whether pictures are told in sentences, for a screen reader, instead of drawn
 * @param shell the pid of the shell this program was started from, 0 when it is not known; the launcher script stands
 *     between, so it says which one it was
 * @param command what the learner typed to start this program, without its arguments
 */
public record SessionOptions(boolean filter, boolean told, long shell, String command) {}
