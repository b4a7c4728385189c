package unixproc.lesson.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unixproc.console.text.Columns;
import unixproc.lesson.model.InlineText;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;
import unixproc.lesson.problem.Problems;

/** Whether choices can be told apart only by who knows: by their form and the screen's title nobody may. */
final class ChoiceForm {
    /** In columns; what is shorter does not stand out by its length. */
    private static final int SHORT = 24;

    private static final Pattern REASON =
            Pattern.compile("\\b(because|since|so that|as it|therefore)\\b|ので|ため|からだ|から、|から$");
    /** Words that carry a meaning: of four letters, names, numbers, and runs of Chinese characters or katakana. */
    private static final Pattern WORD =
            Pattern.compile("[a-z_]*_[a-z_]*|[a-z]{4,}|\\d+|[\\p{IsHan}々]{2,}|[\\p{IsKatakana}ー]{2,}");

    private static final Set<String> EVERYWHERE = Set.of(
            "that", "this", "with", "from", "have", "they", "then", "when", "what", "which", "will", "does", "only",
            "both", "each", "its", "their", "there", "after", "before", "process", "プロセス");

    private final Problems problems;

    ChoiceForm(Problems problems) {
        this.problems = problems;
    }

    void check(String heading, Prediction question) {
        List<Prediction.Choice> choices = question.choices();
        if (choices.size() < 2) {
            return;
        }
        length(choices);
        onlyOne(choices, choice -> REASON.matcher(plain(choice)).find(), "predict.one-reason");
        if (choices.size() > 2) {
            onlyOne(choices, choice -> isCode(choice.text()), "predict.one-code");
        }
        title(heading, choices);
    }

    private void length(List<Prediction.Choice> choices) {
        List<Integer> widths =
                choices.stream().map(choice -> Columns.of(plain(choice))).toList();
        List<Integer> sorted = widths.stream().sorted().toList();
        int longest = sorted.get(sorted.size() - 1);
        int next = sorted.get(sorted.size() - 2);
        if (longest > SHORT && 2 * longest > 3 * next) {
            problems.add(choices.get(widths.indexOf(longest)).place(), "predict.one-long", longest, next);
        }
    }

    /** Exactly one of them that is so, or exactly one that is not, gives itself away. */
    private void onlyOne(List<Prediction.Choice> choices, Predicate<Prediction.Choice> isSo, String key) {
        List<Prediction.Choice> so = choices.stream().filter(isSo).toList();
        if (so.size() == 1) {
            problems.add(so.get(0).place(), key);
        } else if (so.size() == choices.size() - 1) {
            choices.stream().filter(isSo.negate()).forEach(odd -> problems.add(odd.place(), key));
        }
    }

    private void title(String heading, List<Prediction.Choice> choices) {
        Set<String> told = words(heading);
        for (Prediction.Choice choice : choices) {
            if (choice.right()) {
                Set<String> own = words(plain(choice));
                choices.stream().filter(other -> !other.right()).forEach(other -> own.removeAll(words(plain(other))));
                own.retainAll(told);
                if (!own.isEmpty()) {
                    problems.add(choice.place(), "predict.title-tells", String.join(", ", own));
                }
            }
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
        words.removeAll(EVERYWHERE);
        return words;
    }

    private static String plain(Prediction.Choice choice) {
        return choice.text().plain();
    }

    private static boolean isCode(Prose text) {
        return text.blocks().stream()
                .allMatch(block -> block instanceof ProseBlock.Paragraph paragraph
                        && paragraph.inlines().stream().allMatch(inline -> inline.look() == InlineText.Look.CODE));
    }
}
