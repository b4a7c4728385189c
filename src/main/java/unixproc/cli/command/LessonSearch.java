package unixproc.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.console.Console;
import unixproc.console.Conversation;
import unixproc.console.Input;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lesson.library.LessonEntry;
import unixproc.text.Messages;
import unixproc.tutor.course.LessonList;

/** Shows the lessons to a person and lets them search, until they leave or want the only one that is left. */
final class LessonSearch {
    private static final Set<String> LEAVE = Set.of("q", ":q", "quit", ":quit");
    private static final StyledText PROMPT = StyledText.of(Style.PROMPT, "list> ");

    private final Console console;
    private final LessonList list;
    private final Messages messages;
    private List<LessonEntry> shown;

    LessonSearch(Console console, LessonList list, Messages messages) {
        this.console = console;
        this.list = list;
        this.messages = messages;
        this.shown = list.fitting("");
    }

    /** The name of the lesson to start, if there is to be one. */
    Optional<String> run() {
        Conversation conversation = new Conversation(console);
        show();
        while (true) {
            String text = conversation.ask(PROMPT) instanceof Input.Line line
                    ? line.text().strip()
                    : "q";
            if (LEAVE.contains(text)) {
                return Optional.empty();
            }
            if (!text.isEmpty()) {
                search(text.startsWith("/") ? text.substring(1) : text);
            } else if (shown.size() == 1) {
                return Optional.of(shown.get(0).name());
            } else {
                hint();
            }
        }
    }

    private void search(String text) {
        List<LessonEntry> found = list.fitting(text);
        if (found.isEmpty()) {
            console.print(StyledText.of(Style.BAD, messages.text("list.none", text)));
        } else {
            shown = found;
            show();
        }
    }

    private void show() {
        console.print(list.lines(shown, console.width()));
        hint();
    }

    private void hint() {
        console.print(StyledText.of(
                Style.DIM,
                shown.size() == 1 ? messages.text("list.one", shown.get(0).name()) : messages.text("list.how")));
    }
}
