package unixproc.tutor.prompt;

import unixproc.lab.wire.Report;
import unixproc.text.Messages;
import unixproc.tutor.help.Habit;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.ProblemText;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Transcript;

/** Says why a line was not run: its number in a script, the place, and what those want to hear who come from elsewhere. */
final class RefusedLines {
    private final LabSession session;
    private final ProblemText problems;
    private final Messages messages;

    RefusedLines(LabSession session, ProblemText problems) {
        this.session = session;
        this.problems = problems;
        this.messages = session.messages();
    }

    /** Says what is wrong with a line, if anything is. */
    void say(TypedLine.ForProcess typed, int number, LineSubmission.Given given) {
        if (given instanceof LineSubmission.Given.Not not) {
            complain(number, " ", not.reason());
        } else if (given instanceof LineSubmission.Given.Ran ran
                && ran.result() instanceof LineResult.Refused refused) {
            say(typed, number, refused.reason());
        }
    }

    private void say(TypedLine.ForProcess typed, int number, Report.Rejected reason) {
        boolean stopped = reason.kind().equals(Transcript.INTERRUPTED);
        if (stopped && session.loop().overran()) {
            complain(
                    number,
                    " ",
                    messages.text("line.overran", session.loop().limit().toSeconds()));
        } else if (!stopped || session.options().filter()) {
            boolean filter = session.options().filter();
            session.complain(String.join("\n", problems.lines(typed.line(), filter ? number : 0, reason)));
            Habit.of(typed.line())
                    .filter(habit -> !stopped && !session.options().filter())
                    .ifPresent(habit -> session.complain(habit.advice(typed.line(), messages)));
        }
    }

    private void complain(int number, String gap, String text) {
        session.complain(session.options().filter() ? messages.text("line.number", number) + gap + text : text);
    }
}
