package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Reads a {@code predict} block: the question, its choices and what is said to whoever chose them. */
final class PredictReader {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final Pattern CHOICE = Pattern.compile("[-*] \\[([ xX])\\] *(.*)");
    private static final Pattern NEAR_CHOICE = Pattern.compile("[-*] ?(\\[.?\\]|\\().*|[-*] .*|\\d[.)] .*");
    private static final Pattern BACK = Pattern.compile("\\s+> ?(.*)");
    private static final Pattern ANSWER = Pattern.compile("answer: *(.*)");
    private static final Pattern FROM_LINE = Pattern.compile("result of line (\\d{1,3})");

    private final ProseParser prose;
    private final Problems problems;

    PredictReader(ProseParser prose, Problems problems) {
        this.prose = prose;
        this.problems = problems;
    }

    Prediction block(RawBlock.Fence fence) {
        List<TextLine> question = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        OptionalInt fromLine = OptionalInt.empty();
        boolean answered = false;
        for (TextLine line : fence.lines()) {
            Matcher choice = CHOICE.matcher(line.text());
            Matcher answer = ANSWER.matcher(line.text());
            if (choice.matches()) {
                drafts.add(new Draft(line, !choice.group(1).isBlank(), line.from(choice.start(2))));
            } else if (answer.matches()) {
                answered = true;
                fromLine = fromLine(line, answer);
            } else if (drafts.isEmpty()) {
                question.add(line);
                if (NEAR_CHOICE.matcher(line.text()).matches()) {
                    problems.add(
                            line.place(), "predict.not-a-choice", line.text().strip());
                }
            } else {
                continueChoice(drafts.get(drafts.size() - 1), line);
            }
        }
        check(fence, question, drafts, answered);
        return new Prediction(
                prose.parse(question),
                drafts.stream().map(this::choice).toList(),
                fromLine,
                fence.opening().place());
    }

    private OptionalInt fromLine(TextLine line, Matcher answer) {
        Matcher number = FROM_LINE.matcher(answer.group(1).strip());
        if (!number.matches()) {
            problems.add(line.place(), "predict.answer-unreadable", answer.group(1));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(number.group(1)));
    }

    private void continueChoice(Draft draft, TextLine line) {
        Matcher back = BACK.matcher(line.text());
        if (back.matches()) {
            draft.back.add(line.from(back.start(1)));
        } else if (line.text().startsWith("  ") && !line.isBlank() && draft.back.isEmpty()) {
            draft.text.add(line.stripped());
        } else if (!line.isBlank()) {
            problems.add(line.place(), "predict.stray-line");
        }
    }

    private void check(RawBlock.Fence fence, List<TextLine> question, List<Draft> drafts, boolean answered) {
        Place place = fence.opening().place();
        if (question.stream().allMatch(TextLine::isBlank)) {
            problems.add(place, "predict.no-question");
        }
        if (drafts.size() < FEWEST || drafts.size() > MOST) {
            problems.add(place, "predict.choices", FEWEST, MOST, drafts.size());
        }
        List<Draft> right = drafts.stream().filter(draft -> draft.right).toList();
        if (answered && !right.isEmpty()) {
            problems.add(right.get(0).line.place(), "predict.marked-and-run");
        } else if (!answered && right.isEmpty() && !drafts.isEmpty()) {
            problems.add(place, "predict.no-right-answer");
        } else if (right.size() > 1) {
            problems.add(right.get(1).line.place(), "predict.two-right-answers", right.size());
        }
        List<String> seen = new ArrayList<>();
        for (Draft draft : drafts) {
            String text = TextLine.join(draft.text).strip();
            if (text.isEmpty()) {
                problems.add(draft.line.place(), "predict.choice-empty");
            } else if (seen.contains(text)) {
                problems.add(draft.line.place(), "predict.choice-twice", text);
            }
            seen.add(text);
            if (draft.back.stream().allMatch(TextLine::isBlank)) {
                problems.add(draft.line.place(), "predict.no-answer-back", text);
            }
        }
    }

    private Prediction.Choice choice(Draft draft) {
        return new Prediction.Choice(prose.parse(draft.text), draft.right, prose.parse(draft.back), draft.line.place());
    }

    /** A choice while its lines are gathered. */
    private static final class Draft {
        private final TextLine line;
        private final boolean right;
        private final List<TextLine> text = new ArrayList<>();
        private final List<TextLine> back = new ArrayList<>();

        Draft(TextLine line, boolean right, TextLine text) {
            this.line = line;
            this.right = right;
            this.text.add(text);
        }
    }
}
