package unixproc.cli;

import java.util.List;
import unixproc.console.Console;
import unixproc.console.Conversation;
import unixproc.console.Input;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.console.text.Wrap;
import unixproc.lab.Rails;
import unixproc.text.Messages;
import unixproc.tutor.course.Course;
import unixproc.tutor.trial.ConsentRequests;

/**
 * What the lines of a course may do. Lessons that did not come with the program are somebody else's: until the learner
 * has agreed, once for that folder as it is now, they may become a few harmless programs only.
 */
final class Consent {
    private static final int MOST_SHOWN = 12;

    private final CommandContext context;
    private final Course course;
    private final Messages messages;

    Consent(CommandContext context, Course course) {
        this.context = context;
        this.course = course;
        this.messages = context.messages();
    }

    /** As far as it has been agreed to; nobody is asked. */
    Rails given() {
        return context.isBundled(course.library().folder()) || course.isAgreedTo()
                ? context.rails()
                : Rails.OF_STRANGERS;
    }

    /** Says whose lessons they are, and asks where there is something to ask and somebody to answer. */
    Rails asked() {
        Rails given = given();
        if (!given.equals(Rails.OF_STRANGERS)) {
            return given;
        }
        List<String> demands = new ConsentRequests(Rails.OF_STRANGERS.programs()).of(course.library());
        try (Console console = context.consoleWithoutHistory()) {
            String whose = messages.text(
                    "consent.whose", Visible.line(course.library().folder().toString()));
            if (!console.isAtTerminal()) {
                context.errors().complain(whose);
                return given;
            }
            say(console, Style.NOTE, whose);
            boolean wantsMore = !demands.isEmpty() || context.rails().unrestricted();
            if (wantsMore && agrees(console, demands)) {
                course.agree();
                return context.rails();
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
        if (context.rails().unrestricted()) {
            say(console, Style.PLAIN, messages.text("consent.unrestricted"));
        }
        say(console, Style.PLAIN, messages.text("consent.ask"));
        Input answer = new Conversation(console).ask(StyledText.of(Style.PROMPT, "[y/N] "));
        boolean yes = YesOrNo.of(answer) == YesOrNo.YES;
        say(console, Style.PLAIN, messages.text(yes ? "consent.given" : "consent.not-given"));
        return yes;
    }

    private static void say(Console console, Style style, String text) {
        Wrap.at(console.width()).lines(StyledText.of(style, text)).forEach(console::print);
    }
}
