package unixproc.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import unixproc.console.Console;
import unixproc.console.Conversation;
import unixproc.console.Input;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Visible;
import unixproc.console.Wrap;
import unixproc.lab.Rails;
import unixproc.text.Messages;
import unixproc.tutor.Course;
import unixproc.tutor.Demands;

/**
 * What the lines of a course may do. Lessons that did not come with the program are somebody else's: until the learner
 * has agreed, once for that folder as it is now, they may become a few harmless programs only.
 */
final class Consent {
    private static final int MOST_SHOWN = 12;
    private static final Set<String> YES = Set.of("y", "yes", "はい");

    private final Room room;
    private final Course course;
    private final Messages messages;

    Consent(Room room, Course course) {
        this.room = room;
        this.course = course;
        this.messages = room.messages();
    }

    /** As far as it has been agreed to; nobody is asked. */
    Rails given() {
        return room.isBundled(course.library().folder()) || course.isAgreedTo() ? room.rails() : Rails.OF_STRANGERS;
    }

    /** Says whose lessons they are, and asks where there is something to ask and somebody to answer. */
    Rails asked() {
        Rails given = given();
        if (!given.equals(Rails.OF_STRANGERS)) {
            return given;
        }
        List<String> demands = new Demands(Rails.OF_STRANGERS.programs()).of(course.library());
        try (Console console = room.consoleWithoutHistory()) {
            String whose = messages.text(
                    "consent.whose", Visible.line(course.library().folder().toString()));
            if (!console.isAtTerminal()) {
                room.errors().complain(whose);
                return given;
            }
            say(console, Style.NOTE, whose);
            boolean wantsMore = !demands.isEmpty() || room.rails().unrestricted();
            if (wantsMore && agrees(console, demands)) {
                course.agree();
                return room.rails();
            }
        }
        return given;
    }

    private boolean agrees(Console console, List<String> demands) {
        if (!demands.isEmpty()) {
            say(console, Style.PLAIN, messages.text("consent.lines"));
            demands.stream().limit(MOST_SHOWN).forEach(line -> say(console, Style.CODE, Visible.line(line)));
            if (demands.size() > MOST_SHOWN) {
                say(console, Style.PLAIN, messages.text("consent.more-lines", demands.size() - MOST_SHOWN));
            }
        }
        if (room.rails().unrestricted()) {
            say(console, Style.PLAIN, messages.text("consent.unrestricted"));
        }
        say(console, Style.PLAIN, messages.text("consent.ask"));
        Input answer = new Conversation(console).ask(StyledText.of(Style.PROMPT, "[y/N] "));
        boolean yes = answer instanceof Input.Line line
                && YES.contains(line.text().strip().toLowerCase(Locale.ROOT));
        say(console, Style.PLAIN, messages.text(yes ? "consent.given" : "consent.not-given"));
        return yes;
    }

    private static void say(Console console, Style style, String text) {
        Wrap.at(console.width()).lines(StyledText.of(style, text)).forEach(console::print);
    }
}
