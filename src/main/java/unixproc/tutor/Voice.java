package unixproc.tutor;

import java.util.List;
import unixproc.console.Console;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Wrap;
import unixproc.lesson.Prose;
import unixproc.text.Messages;

/** The tutor's own words: each line begins with a sign, so that they cannot be taken for output. */
final class Voice {
    private static final int WIDEST = 78;

    private final Console console;
    private final Facts facts;
    private final Messages messages;

    Voice(Console console, Facts facts, Messages messages) {
        this.console = console;
        this.facts = facts;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    Console console() {
        return console;
    }

    int width() {
        return Math.min(WIDEST, console.width());
    }

    private String lead() {
        return console.isPlain() ? "" : console.theme().voice() + " ";
    }

    /** A sentence of the program's own. */
    void say(Style style, String key, Object... words) {
        print(StyledText.of(style, messages.text(key, words)));
    }

    void say(String key, Object... words) {
        say(Style.TUTOR, key, words);
    }

    void print(StyledText text) {
        String lead = lead();
        Wrap.at(width()).indented(lead, lead).lines(text).forEach(console::print);
    }

    /** A lesson's text. */
    void tell(Prose prose) {
        String lead = lead();
        new ProseText(width(), console.theme(), facts::fill).lines(prose, lead).forEach(console::print);
    }

    /** A lesson's text behind a mark of its own, such as the number of a choice. */
    void tell(String mark, Prose prose) {
        List<StyledText> lines =
                new ProseText(width(), console.theme(), facts::fill).lines(prose, lead() + " ".repeat(mark.length()));
        for (int i = 0; i < lines.size(); i++) {
            StyledText line = lines.get(i);
            String plain = line.plain();
            int rest = Math.min(plain.length(), lead().length() + mark.length());
            console.print(
                    i > 0
                            ? line
                            : StyledText.of(lead()).append(Style.KEY, mark).append(line.slice(rest, plain.length())));
        }
    }

    void gap() {
        console.print(StyledText.empty());
    }
}
