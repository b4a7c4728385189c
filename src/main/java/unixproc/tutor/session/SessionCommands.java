package unixproc.tutor.session;

/** What the words for the tutor ask of the session as a whole. */
public interface SessionCommands {
    /** Writes what was shown to a file. */
    void save(String file);

    void quit();
}
