package unixproc.tutor.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import unixproc.console.Console;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.text.Messages;

/** Shows long texts page by page, where there is a person with a window of so many lines. */
public final class Pager {
    /** Lines of the window that are not the text's: the prompt, the status, and what leads on. */
    private static final int OTHER_LINES = 3;

    private final Console console;
    private final Messages messages;
    private final boolean stops;
    private final Deque<StyledText> rest = new ArrayDeque<>();

    /** @param filter whether nobody is there to turn a page */
    public Pager(Console console, Messages messages, boolean filter) {
        this.console = console;
        this.messages = messages;
        this.stops = !filter && console.isAtTerminal() && !console.isPlain();
    }

    /** Shows a text, or its first page; the rest of the one before is dropped. */
    public void show(List<StyledText> lines) {
        rest.clear();
        rest.addAll(lines);
        showMore();
    }

    /** Shows the next page; false when there was none. */
    public boolean showMore() {
        if (rest.isEmpty()) {
            return false;
        }
        int room = Math.max(1, console.height() - OTHER_LINES);
        int count = stops && rest.size() > room + 1 ? room : rest.size();
        List<StyledText> page = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            page.add(rest.removeFirst());
        }
        console.print(page);
        if (!rest.isEmpty()) {
            console.print(StyledText.of(Style.STRONG, messages.text("page.more", rest.size())));
        }
        return true;
    }

    /** Whether a text has more pages. */
    public boolean hasMore() {
        return !rest.isEmpty();
    }

    /** Whoever goes on with something else does not want the rest. */
    public void drop() {
        rest.clear();
    }
}
