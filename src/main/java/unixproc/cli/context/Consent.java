package unixproc.cli.context;

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
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.trial.ConsentRequests;

/**
 * What the lines of a course may do. Lessons that did not come with the program are somebody else's: until the learner
 * has agreed, once for that folder as it is now, the kernel holds them to little; where it cannot, none of them runs.
 */
public final class Consent {
    private static final int LEAST_SHOWN = 10;
    /** The question before the lines, and the one after them. */
    private static final int LINES_AROUND = 6;

    private final CommandContext context;
    private final Course course;
    private final Messages messages;

    public Consent(CommandContext context, Course course) {
        this.context = context;
        this.course = course;
        this.messages = context.messages();
    }

    /**
     * As far as it has been agreed to; nobody is asked.
     *
     * @throws UserError if nothing would hold lines that have not been agreed to
     */
    public Rails given() {
        Rails rails = agreed();
        if (rails.equals(Rails.OF_STRANGERS) && context.labs().landlock() == 0) {
            throw unheld();
        }
        return rails;
    }

    private Rails agreed() {
        return context.isBundled(course.library().folder()) || course.isAgreedTo()
                ? context.rails()
                : Rails.OF_STRANGERS;
    }

    private UserError unheld() {
        return new UserError(messages.text(
                "consent.unheld.refused", Visible.line(course.library().folder().toString())));
    }

    /**
     * Says whose lessons they are, and asks where there is something to ask and somebody to answer.
     *
     * @throws UserError if they were not agreed to, and nothing would hold them
     */
    public Rails asked() {
        Rails rails = agreed();
        if (!rails.equals(Rails.OF_STRANGERS)) {
            return rails;
        }
        boolean held = context.labs().landlock() > 0;
        List<String> demands = new ConsentRequests(Rails.OF_STRANGERS.programs()).of(course.library());
        try (Console console = context.consoleWithoutHistory()) {
            boolean asks = !held || !demands.isEmpty() || context.rails().unrestricted();
            if (!console.isAtTerminal()) {
                if (held) {
                    context.errors().complain(whose());
                }
            } else {
                say(console, Style.NOTE, whose());
                if (asks && agrees(console, demands, held)) {
                    course.agree();
                    return context.rails();
                }
            }
        }
        if (!held) {
            throw unheld();
        }
        return rails;
    }

    private String whose() {
        return messages.text(
                "consent.whose", Visible.line(course.library().folder().toString()));
    }

    private boolean agrees(Console console, List<String> demands, boolean held) {
        Conversation conversation = new Conversation(console);
        if (!held) {
            say(console, Style.PLAIN, messages.text("consent.unheld"));
        }
        boolean yes = haveBeenSeen(console, conversation, demands);
        if (yes) {
            if (context.rails().unrestricted()) {
                say(console, Style.PLAIN, messages.text("consent.unrestricted"));
            }
            say(console, Style.PLAIN, messages.text("consent.ask"));
            yes = answer(conversation, "[y/N] ") == YesOrNo.YES;
        }
        say(console, Style.PLAIN, messages.text(yes ? "consent.given" : "consent.not-given"));
        return yes;
    }

    /** Shows all of them, a screenful at a time; false when the person does not want to see the rest. */
    private boolean haveBeenSeen(Console console, Conversation conversation, List<String> demands) {
        if (demands.isEmpty()) {
            return true;
        }
        say(console, Style.PLAIN, messages.text("consent.lines"));
        int page = Math.max(LEAST_SHOWN, console.height() - LINES_AROUND);
        int number = 0;
        for (String line : demands) {
            if (number > 0 && number % page == 0) {
                say(console, Style.DIM, messages.text("consent.page", number, demands.size()));
                if (!wantsMore(conversation)) {
                    return false;
                }
            }
            number++;
            String which = demands.size() > page ? number + "/" + demands.size() + " " : "";
            say(console, Style.CODE, which + Visible.line(line));
        }
        return true;
    }

    private static boolean wantsMore(Conversation conversation) {
        Input input = conversation.ask(StyledText.of(Style.PROMPT, "[Enter/n] "));
        boolean enter = input instanceof Input.Line line && line.text().isBlank();
        return enter || YesOrNo.of(input) == YesOrNo.YES;
    }

    private static YesOrNo answer(Conversation conversation, String choice) {
        return YesOrNo.of(conversation.ask(StyledText.of(Style.PROMPT, choice)));
    }

    private static void say(Console console, Style style, String text) {
        Wrap.at(console.width()).lines(StyledText.of(style, text)).forEach(console::print);
    }
}
