package unixproc.lesson.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Reads a {@code predict} block: the question, how it is answered, and what is said to whoever answered. */
final class PredictReader {
    private static final Pattern CHOICE = Pattern.compile("[-*] \\[([ xX])\\] *(.*)");
    private static final Pattern NEAR_CHOICE = Pattern.compile("[-*] ?(\\[.?\\]|\\(|［).*|[-*] .*|\\d[.)] .*");
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)] +(.*)");
    private static final Pattern REPLY_TO = Pattern.compile("[-*] +(.*)");
    private static final Pattern BACK = Pattern.compile("\\s+> ?(.*)");

    private final ProseParser prose;
    private final AnswerReader answers;
    private final QuestionRules rules;
    private final Problems problems;

    PredictReader(ProseParser prose, Problems problems) {
        this.prose = prose;
        this.answers = new AnswerReader(problems);
        this.rules = new QuestionRules(problems);
        this.problems = problems;
    }

    Prediction block(RawBlock.Fence fence) {
        String words = fence.info().text().substring("predict".length()).strip();
        if (!words.isEmpty() && !words.equals("twin")) {
            problems.add(fence.info().place(), "predict.unknown-word", words);
        }
        QuestionDraft draft = new QuestionDraft(fence.opening());
        fence.lines().forEach(line -> line(line, draft));
        rules.check(draft);
        Answer answer = draft.answer.orElseGet(Answer.OneOf::new);
        return new Prediction(
                prose.parse(draft.question),
                answer instanceof Answer.Order ? order(draft) : answer,
                draft.choices.stream().map(this::choice).toList(),
                draft.replies.stream().map(this::reply).toList(),
                words.equals("twin"),
                fence.opening().place());
    }

    private void line(TextLine line, QuestionDraft draft) {
        Matcher choice = CHOICE.matcher(line.text());
        if (choice.matches()) {
            draft.choices.add(new QuestionDraft.Part(line, !choice.group(1).isBlank(), line.from(choice.start(2))));
        } else if (AnswerReader.isKeyword(line)) {
            draft.keywords.add(line);
            Optional<Answer> answer = answers.read(line);
            draft.answer = draft.answer.or(() -> answer);
        } else if (!draft.choices.isEmpty()) {
            continuePart(draft.choices.get(draft.choices.size() - 1), line);
        } else if (!draft.keywords.isEmpty()) {
            reply(line, draft);
        } else {
            draft.question.add(line);
            if (NEAR_CHOICE.matcher(line.text()).matches()) {
                notAChoice(line);
            }
        }
    }

    /** A line of a question that has no choices. */
    private void reply(TextLine line, QuestionDraft draft) {
        Matcher item = ITEM.matcher(line.text());
        Matcher to = REPLY_TO.matcher(line.text());
        if (line.text().startsWith(">")) {
            draft.toRight(line).back.add(line.from(line.text().startsWith("> ") ? 2 : 1));
        } else if (item.matches() && draft.replies.isEmpty()) {
            draft.items.add(line.from(item.start(1)));
        } else if (to.matches()) {
            draft.replies.add(new QuestionDraft.Part(line, false, line.from(to.start(1))));
        } else if (!draft.replies.isEmpty()) {
            continuePart(draft.replies.get(draft.replies.size() - 1), line);
        } else if (!line.isBlank()) {
            problems.add(line.place(), "predict.stray-line");
        }
    }

    private void continuePart(QuestionDraft.Part part, TextLine line) {
        Matcher back = BACK.matcher(line.text());
        if (back.matches()) {
            part.back.add(line.from(back.start(1)));
        } else if (line.text().startsWith("  ") && !line.isBlank() && part.back.isEmpty()) {
            part.text.add(line.stripped());
        } else if (NEAR_CHOICE.matcher(line.text()).matches()) {
            notAChoice(line);
        } else if (!line.isBlank()) {
            problems.add(line.place(), "predict.stray-line");
        }
    }

    private void notAChoice(TextLine line) {
        boolean fullWidth = line.text().contains("［") || line.text().contains("］");
        problems.add(
                line.place(),
                fullWidth ? "predict.full-width" : "predict.not-a-choice",
                line.text().strip());
    }

    private Answer order(QuestionDraft draft) {
        return new Answer.Order(
                draft.items.stream().map(item -> prose.parse(List.of(item))).toList());
    }

    private Prediction.Choice choice(QuestionDraft.Part part) {
        return new Prediction.Choice(prose.parse(part.text), part.right, prose.parse(part.back), part.line.place());
    }

    private Prediction.Reply reply(QuestionDraft.Part part) {
        return new Prediction.Reply(part.words(), prose.parse(part.back), part.line.place());
    }
}
