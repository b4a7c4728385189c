package unixproc.tutor.show;

import java.util.List;
import java.util.function.UnaryOperator;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.console.text.Wrap;
import unixproc.lesson.model.Prose;
import unixproc.text.Messages;

/** The tutor's own words: each line begins with a sign, so that they cannot be taken for output. */
public final class TutorOutput {
    private static final int WIDEST = 78;

    private final Recorder console;
    private final UnaryOperator<String> facts;
    private final Messages messages;

    /** The facts of the learner's own machine are put into a lesson's text by {@code facts}. */
    public TutorOutput(Recorder console, UnaryOperator<String> facts, Messages messages) {
        this.console = console;
        this.facts = facts;
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    public Theme theme() {
        return console.theme();
    }

    /** Columns for the words themselves. */
    public int width() {
        return Math.min(WIDEST, console.width()) - sign().length();
    }

    private String sign() {
        return console.isPlain() ? "" : console.theme().voice() + " ";
    }

    /** A sentence of the program's own. */
    public void say(Style style, String key, Object... words) {
        print(StyledText.of(style, messages.text(key, words)));
    }

    public void say(String key, Object... words) {
        say(Style.TUTOR, key, words);
    }

    public void print(StyledText text) {
        print("", text);
    }

    /** Behind a mark of its own, such as a bullet; further lines are indented as far. */
    public void print(String mark, StyledText text) {
        if (text.isEmpty()) {
            console.say(sign().stripTrailing(), text);
            return;
        }
        Wrap.at(width())
                .indented(mark, " ".repeat(Columns.of(mark)))
                .lines(text)
                .forEach(line -> console.say(sign(), line));
    }

    private static StyledText marked(String mark, StyledText line) {
        return StyledText.of(Style.KEY, mark)
                .append(line.slice(mark.length(), line.plain().length()));
    }

    /** A lesson's text. */
    public void tell(Prose prose) {
        tell("", prose);
    }

    /** A lesson's text behind a mark of its own, such as the number of a choice. */
    public void tell(String mark, Prose prose) {
        List<StyledText> lines = new ProseText(width(), console.theme(), facts).lines(prose, mark);
        for (int i = 0; i < lines.size(); i++) {
            console.say(sign(), i > 0 ? lines.get(i) : marked(mark, lines.get(i)));
        }
    }

    public void gap() {
        console.print(StyledText.empty());
    }
}
