package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import unixproc.lesson.check.Tree;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** What a question must have, by the kind of its answer. */
final class QuestionRules {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int MOST_ITEMS = 6;

    private final Problems problems;

    QuestionRules(Problems problems) {
        this.problems = problems;
    }

    void check(QuestionDraft draft) {
        if (draft.question.stream().allMatch(TextLine::isBlank)) {
            problems.add(draft.opening.place(), "predict.no-question");
        }
        if (draft.keywords.size() > 1) {
            problems.add(draft.keywords.get(1).place(), "predict.two-kinds");
        }
        Answer answer = draft.answer.orElseGet(Answer.OneOf::new);
        if (isTyped(answer, draft)) {
            typed(answer, draft);
        } else {
            chosen(answer, draft);
        }
    }

    private static boolean isTyped(Answer answer, QuestionDraft draft) {
        return answer instanceof Answer.TypedNumber
                || answer instanceof Answer.Family
                || answer instanceof Answer.Order
                || (answer instanceof Answer.FromLine && draft.choices.isEmpty());
    }

    private void typed(Answer answer, QuestionDraft draft) {
        Place place = draft.opening.place();
        if (!draft.choices.isEmpty()) {
            problems.add(draft.choices.get(0).line.place(), "predict.typed-and-chosen");
        }
        if (answer instanceof Answer.Order && (draft.items.size() < FEWEST || draft.items.size() > MOST_ITEMS)) {
            problems.add(place, "predict.items", FEWEST, MOST_ITEMS, draft.items.size());
        } else if (!(answer instanceof Answer.Order) && !draft.items.isEmpty()) {
            problems.add(draft.items.get(0).place(), "predict.stray-line");
        }
        for (String wanted : List.of(Prediction.Reply.RIGHT, Prediction.Reply.OTHERS)) {
            if (draft.replies.stream().noneMatch(reply -> reply.words().equals(wanted))) {
                problems.add(place, wanted.isEmpty() ? "predict.no-reply-to-right" : "predict.no-reply-to-others");
            }
        }
        List<String> seen = new ArrayList<>();
        for (QuestionDraft.Part reply : draft.replies) {
            if (reply.hasNoReply()) {
                problems.add(reply.line.place(), "predict.no-answer-back", reply.words());
            }
            if (seen.contains(reply.words())) {
                problems.add(reply.line.place(), "predict.choice-twice", reply.words());
            }
            seen.add(reply.words());
            if (!reply.right && !reply.words().equals(Prediction.Reply.OTHERS) && !isAnswer(reply.words(), answer)) {
                problems.add(reply.line.place(), "predict.reply-to-no-answer", reply.words());
            }
        }
    }

    /** Whether somebody could give this answer to such a question. */
    private static boolean isAnswer(String words, Answer answer) {
        if (answer instanceof Answer.Family) {
            return Tree.parse(words).isPresent();
        }
        return !(answer instanceof Answer.Order) && CNumber.decode(words).isPresent();
    }

    private void chosen(Answer answer, QuestionDraft draft) {
        Place place = draft.opening.place();
        if (draft.choices.size() < FEWEST || draft.choices.size() > MOST) {
            problems.add(place, "predict.choices", FEWEST, MOST, draft.choices.size());
        }
        marks(answer, draft);
        List<String> seen = new ArrayList<>();
        for (QuestionDraft.Part choice : draft.choices) {
            String text = choice.words();
            if (text.isEmpty()) {
                problems.add(choice.line.place(), "predict.choice-empty");
            } else if (seen.contains(text)) {
                problems.add(choice.line.place(), "predict.choice-twice", text);
            }
            seen.add(text);
            if (choice.hasNoReply()) {
                problems.add(choice.line.place(), "predict.no-answer-back", text);
            }
        }
    }

    private void marks(Answer answer, QuestionDraft draft) {
        List<QuestionDraft.Part> right =
                draft.choices.stream().filter(choice -> choice.right).toList();
        boolean several = answer instanceof Answer.SeveralOf || answer instanceof Answer.Outputs;
        boolean decided = !several && !draft.keywords.isEmpty();
        if (decided && !right.isEmpty()) {
            problems.add(right.get(0).line.place(), "predict.marked-and-run");
        } else if (!decided && right.isEmpty() && !draft.choices.isEmpty()) {
            problems.add(draft.opening.place(), "predict.no-right-answer");
        } else if (!several && right.size() > 1) {
            problems.add(right.get(1).line.place(), "predict.two-right-answers", right.size());
        }
    }
}
