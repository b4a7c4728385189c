package unixproc.tutor.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unixproc.lesson.check.Tree;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;

/**
 * A question as it is put: its choices in the order they are shown, and what an answer to it is.
 *
 * @param order which choice, or which item of an order, stands at each place
 */
record AskedQuestion(Prediction question, List<Integer> order) {
    /**
     * An answer that can be one.
     *
     * @param chosen the choices or items by the places they have in the file
     * @param text what was typed
     */
    record Reply(List<Integer> chosen, String text) {}

    /**
     * What is to be said to an answer.
     *
     * @param truth what is so; empty where nothing has shown it
     */
    record Judgement(boolean right, String mine, Optional<String> truth, List<Prose> comments) {}

    static AskedQuestion of(Prediction question, QuestionOrder order) {
        return new AskedQuestion(question, order.of(items(question).size()));
    }

    private static List<Prose> items(Prediction question) {
        return question.answer() instanceof Answer.Order ordered
                ? ordered.items()
                : question.choices().stream().map(Prediction.Choice::text).toList();
    }

    /** What is shown below the question, in the order it is shown in. */
    List<Prose> shown() {
        List<Prose> items = items(question);
        return order.stream().map(items::get).toList();
    }

    private boolean hasChoices() {
        return !question.choices().isEmpty();
    }

    /** The key of the message that says how to answer. */
    String howKey() {
        Answer answer = question.answer();
        if (answer instanceof Answer.SeveralOf || answer instanceof Answer.Outputs) {
            return "question.how.several";
        }
        if (answer instanceof Answer.Order) {
            return "question.how.order";
        }
        if (answer instanceof Answer.Family) {
            return "question.how.tree";
        }
        return hasChoices()
                ? "question.how"
                : answer instanceof Answer.TypedNumber ? "question.how.number" : "question.how.value";
    }

    /** Reads what was typed; empty when it is no answer to this question. */
    Optional<Reply> read(String typed) {
        Answer answer = question.answer();
        if (answer instanceof Answer.TypedNumber) {
            return CNumber.decode(typed).map(number -> new Reply(List.of(), typed));
        }
        if (answer instanceof Answer.Family) {
            return Tree.parse(typed).map(trees -> new Reply(List.of(), typed));
        }
        if (answer instanceof Answer.FromLine && !hasChoices()) {
            return Expectation.parse(typed).map(value -> new Reply(List.of(), typed));
        }
        Optional<List<Integer>> places = places(typed);
        boolean one = answer instanceof Answer.OneOf || answer instanceof Answer.FromLine;
        boolean all = answer instanceof Answer.Order;
        return places.filter(numbers -> !one || numbers.size() == 1)
                .filter(numbers -> !all || numbers.size() == order.size())
                .map(numbers -> new Reply(numbers.stream().map(order::get).toList(), typed));
    }

    /** Places, from 1, separated by blanks or commas; 0 alone for none of them. */
    private Optional<List<Integer>> places(String typed) {
        if (typed.equals("0") && !(question.answer() instanceof Answer.OneOf)) {
            return Optional.of(List.of());
        }
        if (!typed.matches("[1-9]([\\s,]*[1-9])*")) {
            return Optional.empty();
        }
        List<Integer> places = Arrays.stream(typed.replaceAll("[\\s,]", "").split(""))
                .map(digit -> Integer.parseInt(digit) - 1)
                .toList();
        boolean isThere = places.stream().allMatch(place -> place < order.size())
                && new HashSet<>(places).size() == places.size();
        return isThere ? Optional.of(places) : Optional.empty();
    }

    /** @param observed what the lines of the screen gave, by their numbers from 1 */
    Judgement judge(Reply reply, Map<Integer, ObservedValue> observed) {
        Answer answer = question.answer();
        if (answer instanceof Answer.TypedNumber number) {
            boolean right = CNumber.decode(reply.text()).equals(Optional.of(number.value()));
            return typed(reply, right, Optional.of(Long.toString(number.value())));
        }
        if (answer instanceof Answer.Family family) {
            boolean right = Tree.parse(reply.text())
                    .filter(trees -> Tree.shape(trees).equals(Tree.shape(family.trees())))
                    .isPresent();
            return typed(reply, right, Optional.of(Tree.text(family.trees())));
        }
        if (answer instanceof Answer.Order ordered) {
            List<Integer> inOrder = QuestionOrder.AS_WRITTEN.of(ordered.items().size());
            String truth = ordered.items().stream().map(Prose::plain).collect(Collectors.joining(", "));
            Judgement judged = typed(reply, reply.chosen().equals(inOrder), Optional.of(truth));
            return new Judgement(judged.right(), texts(reply.chosen()), judged.truth(), judged.comments());
        }
        if (answer instanceof Answer.FromLine from && !hasChoices()) {
            Optional<ObservedValue> value = Optional.ofNullable(observed.get(from.line()));
            boolean right = Expectation.parse(reply.text())
                    .filter(typed -> value.filter(typed::matches).isPresent())
                    .isPresent();
            return typed(reply, right, value.map(ObservedValue::pattern));
        }
        return chosen(reply, rightChoices(observed));
    }

    private Judgement typed(Reply reply, boolean right, Optional<String> truth) {
        Optional<Prose> comment = right
                ? question.reply(Prediction.Reply.RIGHT)
                : question.reply(reply.text()).or(() -> question.reply(Prediction.Reply.OTHERS));
        return new Judgement(right, reply.text(), truth, comment.stream().toList());
    }

    private Judgement chosen(Reply reply, List<Integer> right) {
        List<Prediction.Choice> choices = question.choices();
        boolean isRight = new HashSet<>(reply.chosen()).equals(new HashSet<>(right));
        List<Prose> comments = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            boolean isMistake = reply.chosen().contains(i) != right.contains(i);
            boolean isMine = reply.chosen().size() == 1 && reply.chosen().contains(i) && right.size() <= 1;
            boolean isSeveral =
                    !(question.answer() instanceof Answer.OneOf) && !(question.answer() instanceof Answer.FromLine);
            if (isSeveral ? isMistake || (isRight && right.contains(i)) : isMine) {
                comments.add(choices.get(i).answerBack());
            }
        }
        return new Judgement(
                isRight,
                texts(reply.chosen()),
                right.isEmpty() ? Optional.empty() : Optional.of(texts(right)),
                comments);
    }

    private String texts(List<Integer> chosen) {
        List<Prose> items = items(question);
        return chosen.isEmpty()
                ? "0"
                : chosen.stream().map(i -> items.get(i).plain()).collect(Collectors.joining(", "));
    }

    private List<Integer> rightChoices(Map<Integer, ObservedValue> observed) {
        if (question.answer() instanceof Answer.FromLine from) {
            ObservedValue value = observed.get(from.line());
            return value == null
                    ? List.of()
                    : question.matching(value).stream().limit(1).toList();
        }
        return IntStream.range(0, question.choices().size())
                .filter(i -> question.choices().get(i).right())
                .boxed()
                .toList();
    }

    /** What to type to be right, as far as that is known without a run. */
    Optional<String> rightAnswer() {
        Answer answer = question.answer();
        if (answer instanceof Answer.TypedNumber number) {
            return Optional.of(Long.toString(number.value()));
        }
        if (answer instanceof Answer.Family family) {
            return Optional.of(Tree.text(family.trees()));
        }
        List<Integer> right =
                answer instanceof Answer.Order ? QuestionOrder.AS_WRITTEN.of(order.size()) : rightChoices(Map.of());
        return right.isEmpty()
                ? Optional.empty()
                : Optional.of(right.stream()
                        .map(i -> String.valueOf(order.indexOf(i) + 1))
                        .collect(Collectors.joining(" ")));
    }
}
