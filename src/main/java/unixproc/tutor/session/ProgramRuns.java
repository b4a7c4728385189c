package unixproc.tutor.session;

import java.util.List;
import java.util.Optional;
import unixproc.lab.LabProcess;

/** Plays programs as children of lab processes, event by event. */
public interface ProgramRuns {
    /**
     * A program to play.
     *
     * @param parent who makes the process that becomes the program, and waits for it
     * @param words its command line
     * @param code the text of the file that the first word names, empty if there is such a file
     */
    record Wanted(LabProcess parent, List<String> words, Optional<String> code) {}

    /** Plays it, unseen if {@code quietly}; why it could not be played, if so. */
    Optional<String> play(Wanted wanted, EventLoop loop, boolean quietly);
}
