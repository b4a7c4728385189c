package unixproc.lesson.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.check.Tree;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.model.Answer;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Reads the line of a {@code predict} block that says of which kind its answer is: {@code answer: 4}. */
final class AnswerReader {
    private static final Pattern KEYWORD = Pattern.compile("(several|answer|tree|order|outputs): *(.*)");
    private static final Pattern FROM_LINE = Pattern.compile("result of line (\\d{1,3})");
    private static final Pattern LINES = Pattern.compile("lines? (\\d{1,3})(?: ?- ?(\\d{1,3}))?");

    private final Problems problems;

    AnswerReader(Problems problems) {
        this.problems = problems;
    }

    static boolean isKeyword(TextLine line) {
        return KEYWORD.matcher(line.text()).matches();
    }

    /** Empty when it cannot be understood, which is then said. */
    Optional<Answer> read(TextLine line) {
        Matcher keyword = KEYWORD.matcher(line.text());
        if (!keyword.matches()) {
            return Optional.empty();
        }
        String value = keyword.group(2).strip();
        Optional<Answer> answer = switch (keyword.group(1)) {
            case "several" -> value.equals("true") ? Optional.of(new Answer.SeveralOf()) : Optional.empty();
            case "tree" -> Tree.parse(value).map(Answer.Family::new);
            case "order" -> value.isEmpty() ? Optional.of(new Answer.Order(List.of())) : Optional.empty();
            case "outputs" -> outputs(value);
            default -> value(value);
        };
        if (answer.isEmpty()) {
            problems.add(line.place(), "predict.answer-unreadable", keyword.group(1), value);
        }
        return answer;
    }

    private static Optional<Answer> outputs(String value) {
        Matcher lines = LINES.matcher(value);
        if (!lines.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(lines.group(1));
        int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        return Optional.of(new Answer.Outputs(first, last));
    }

    private static Optional<Answer> value(String value) {
        Matcher line = FROM_LINE.matcher(value);
        return line.matches()
                ? Optional.of(new Answer.FromLine(Integer.parseInt(line.group(1))))
                : CNumber.decode(value).map(Answer.TypedNumber::new);
    }
}
