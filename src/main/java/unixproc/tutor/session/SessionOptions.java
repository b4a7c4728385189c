package unixproc.tutor.session;

import java.util.Optional;

/**
 * How a session is held.
 *
 * @param filter whether nobody is there: a script comes in, and the exit status tells how it went
 * @param told whether pictures are told in sentences, for a screen reader, instead of drawn
 * @param shell the pid of the shell this program was started from, 0 when it is not known; the launcher script stands
 *     between, so it says which one it was
 * @param command what the learner typed to start this program, without its arguments
 * @param runs plays programs in the lab
 */
public record SessionOptions(boolean filter, boolean told, long shell, String command, Optional<ProgramRuns> runs) {
    /** A session in which no program is played. */
    public SessionOptions(boolean filter, boolean told, long shell, String command) {
        this(filter, told, shell, command, Optional.empty());
    }
}
