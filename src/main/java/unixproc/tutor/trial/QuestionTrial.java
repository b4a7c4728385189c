package unixproc.tutor.trial;

import java.util.List;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Prediction;

/** Holds a question that the run decides to what the run showed. */
final class QuestionTrial {
    private final Prediction question;
    private final TrialLines lines;
    private final TrialProblems problems;

    QuestionTrial(Prediction question, TrialLines lines, TrialProblems problems) {
        this.question = question;
        this.lines = lines;
        this.problems = problems;
    }

    /** @param traces what each of the screen's lines left, in order */
    void decide(List<TrialLines.Trace> traces) {
        if (question.answer() instanceof Answer.FromLine from) {
            value(from.line(), traces);
        } else if (question.answer() instanceof Answer.Outputs outputs && outputs.last() <= traces.size()) {
            output(outputs, traces);
        }
    }

    /** Where there are choices the value must be one of them and no other. */
    private void value(int line, List<TrialLines.Trace> traces) {
        if (line > traces.size() || traces.get(line - 1).value().isEmpty()) {
            problems.add(question.place(), "nothing-decides", line);
            return;
        }
        ObservedValue observed =
                lines.session().observedValues().of(traces.get(line - 1).value().get());
        int matching = question.matching(observed).size();
        if (matching == 0 && !question.choices().isEmpty()) {
            problems.add(question.place(), "no-choice", line, observed.pattern());
        } else if (matching > 1) {
            problems.add(question.place(), "several-choices", line, observed.pattern(), matching);
        }
    }

    /** What was written to the terminal must be one of the outputs that are marked as possible. */
    private void output(Answer.Outputs outputs, List<TrialLines.Trace> traces) {
        boolean untilTheEnd = outputs.last() == traces.size();
        if (untilTheEnd) {
            lines.rest();
        }
        String written = lines.written(
                traces.get(outputs.first() - 1).start(),
                untilTheEnd ? lines.writtenLength() : traces.get(outputs.last()).start());
        boolean possible = question.choices().stream()
                .filter(Prediction.Choice::right)
                .anyMatch(choice ->
                        choice.text().plain().replace("\\n", "\n").strip().equals(written));
        if (!possible) {
            problems.add(question.place(), "output-not-marked", written.replace("\n", "\\n"));
        }
    }
}
