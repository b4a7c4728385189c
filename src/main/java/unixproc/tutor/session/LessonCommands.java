package unixproc.tutor.session;

/** The words for the tutor that are about lessons as a whole. */
public interface LessonCommands {
    void list();

    void goTo(String lesson);

    void playFreely();

    void resume();

    /** Shows the same in another language, or writes it to a file; says which there are if none is named. */
    void code(String languageAndFile);

    /** How much of the lesson's lines the learner types. */
    void pace(String word);

    void why();
}
