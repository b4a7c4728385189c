package unixproc.tutor.play;

import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.StepCommands;
import unixproc.tutor.session.TypedLine;

/** What the learner's input means: it is another thing in a recall, in a lesson and in free play. */
interface InputMode extends StepCommands {
    /** What stands between the process and the sign to type, after a blank. */
    String promptSuffix();

    /** Whether what is typed now is an answer, unless it is a word for the tutor. */
    boolean isAsking();

    void choose(TypedAnswer answer);

    /** The learner is about to do something in the lab. */
    void beforeChange();

    /** The learner has run a line, in the process with this letter. */
    void ran(TypedLine.ForProcess typed, String letter, LineResult result);

    /** The lab has obeyed a word of the learner's; {@code rest} stood behind it. */
    void obeyed(PromptCommand word, String rest);

    /** Says once more, in a line, what is waited for. */
    void sayNext();

    /** The lab has come to rest by itself. */
    void atRest();
}
