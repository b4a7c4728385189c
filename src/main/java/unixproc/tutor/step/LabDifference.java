package unixproc.tutor.step;

import java.util.Locale;

/** One thing in the lab that is not as the lesson left it. */
public record LabDifference(Kind kind, String letter) {
    /** What it is about. */
    public enum Kind {
        /** A process has ended. */
        ENDED,
        /** A process became another program, or sleeps, or no longer sleeps. */
        BUSY,
        /** A process was stopped, or continued. */
        STOPPED,
        /** There is a process that the lesson did not make. */
        ADDED,
        DESCRIPTORS,
        SIGNALS,
        LIMITS,
        /** The working directory, the process group or the session. */
        SURROUNDINGS,
        VARIABLES
    }

    /** The key of the message that says it, with a place for the letter. */
    public String key() {
        return "differs." + kind.name().toLowerCase(Locale.ROOT);
    }
}
