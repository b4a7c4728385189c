package unixproc.lesson.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import unixproc.console.text.Columns;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.DrawnPicture;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.ProseBlock;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Task;
import unixproc.lesson.problem.Problems;
import unixproc.text.Language;

/**
 * How much a learner has to read on one screen: the text, the question with its choices, the task. What is shown only
 * when asked for, or as an answer, does not count, and neither do lab lines.
 */
final class Budget {
    static final int WORDS = 110;
    static final int CHARACTERS = 330;
    static final int LINES = 20;
    static final int COLUMNS = 78;

    private final Language language;

    Budget(Language language) {
        this.language = language;
    }

    void check(Screen screen, Problems problems) {
        List<String> read = new ArrayList<>();
        int lines = 0;
        for (ScreenPart part : screen.parts()) {
            lines += part instanceof DrawnPicture drawnPicture
                    ? drawnPicture.lines().size()
                    : 0;
            for (Prose prose : read(part)) {
                read.add(prose.plain());
                lines += prose.blocks().stream().mapToInt(Budget::lines).sum();
                wide(prose, problems);
            }
        }
        int amount = read.stream().mapToInt(this::amount).sum();
        int most = language.isSpaced() ? WORDS : CHARACTERS;
        if (amount > most) {
            String key = language.isSpaced() ? "budget.words" : "budget.characters";
            problems.add(screen.place(), key, most, amount);
        }
        if (lines > LINES) {
            problems.add(screen.place(), "budget.lines", LINES, lines, COLUMNS);
        }
    }

    /** Lines shown as they are that would be broken. */
    private static void wide(Prose prose, Problems problems) {
        Set<String> asTheyAre = prose.blocks().stream()
                .filter(ProseBlock.Verbatim.class::isInstance)
                .flatMap(block -> block.plain().lines())
                .filter(line -> Columns.of(line) > COLUMNS)
                .collect(Collectors.toSet());
        String[] source = prose.source().split("\n", -1);
        for (int i = 0; i < source.length; i++) {
            if (asTheyAre.stream().anyMatch(source[i]::endsWith)) {
                Place place = new Place(prose.place().line() + i, 1, source[i].length());
                problems.add(place, "budget.columns", COLUMNS, Columns.of(source[i]));
            }
        }
    }

    /** How many lines the running text of a screen takes. */
    static int lines(Screen screen) {
        return screen.all(Prose.class).stream()
                .flatMap(prose -> prose.blocks().stream())
                .mapToInt(Budget::lines)
                .sum();
    }

    private static List<Prose> read(ScreenPart part) {
        if (part instanceof Prose prose) {
            return List.of(prose);
        }
        if (part instanceof PortabilityNote note) {
            return List.of(note.text());
        }
        if (part instanceof Task task) {
            return List.of(task.text());
        }
        List<Prose> all = new ArrayList<>();
        // A twin is asked on a later screen.
        if (part instanceof Prediction prediction && !prediction.twin()) {
            all.add(prediction.question());
            prediction.choices().forEach(choice -> all.add(choice.text()));
            if (prediction.answer() instanceof Answer.Order order) {
                all.addAll(order.items());
            }
        }
        return all;
    }

    /** Words; without blanks between them wide characters, and each run of others, such as {@code fork()}, as one. */
    private int amount(String text) {
        int amount = 0;
        boolean inWord = false;
        for (int c : text.codePoints().toArray()) {
            boolean wide = !language.isSpaced() && Columns.isWide(c);
            boolean letter = !wide && Character.isLetterOrDigit(c);
            boolean startsWord = letter && !inWord;
            amount += wide || startsWord ? 1 : 0;
            inWord = !wide && !Character.isWhitespace(c) && (inWord || letter);
        }
        return amount;
    }

    private static int lines(ProseBlock block) {
        if (block instanceof ProseBlock.Items items) {
            return items.items().stream()
                    .mapToInt(item -> item.stream().mapToInt(Budget::lines).sum())
                    .sum();
        }
        if (block instanceof ProseBlock.Quote quote) {
            return quote.blocks().stream().mapToInt(Budget::lines).sum();
        }
        if (block instanceof ProseBlock.Verbatim) {
            return block.plain().split("\n", -1).length;
        }
        int lines = 0;
        for (String line : block.plain().split("\n", -1)) {
            lines += wrapped(line);
        }
        return lines;
    }

    /** How many lines a text takes when broken at spaces and between wide characters. */
    private static int wrapped(String text) {
        int lines = 1;
        int column = 0;
        int word = 0;
        for (int c : text.codePoints().toArray()) {
            int width = Columns.of(c);
            boolean breaks = c == ' ' || width == 2;
            word = breaks ? width : word + width;
            column += width;
            if (column > COLUMNS && c != ' ') {
                lines++;
                column = Math.min(word, COLUMNS);
            }
            word = c == ' ' ? 0 : word;
        }
        return lines;
    }
}
