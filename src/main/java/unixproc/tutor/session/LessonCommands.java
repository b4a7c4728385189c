package unixproc.tutor.session;

/** The words for the tutor that are about lessons as a whole. */
public interface LessonCommands {
    void list();

    void goTo(String lesson);

    void playFreely();

    void resume();

    /** The same program in another language; all of them if none is named. */
    void code(String language);

    void why();
}
