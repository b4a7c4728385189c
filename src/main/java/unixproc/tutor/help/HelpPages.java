package unixproc.tutor.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.text.Messages;
import unixproc.tutor.session.PromptCommand;

/** The pages of {@code :help}, laid out for a width; what they list comes from the tables that decide it. */
final class HelpPages {
    private static final int MEANING_AT = 26;
    private static final int LINES_OF_CALLS = 8;
    /** The section of the manual. */
    private static final int SYSTEM_CALLS = 2;

    private final Messages messages;
    private final Messages meanings;
    private final CallTable table;
    private final int width;
    private final List<StyledText> lines = new ArrayList<>();

    HelpPages(Messages messages, CallTable table, int width) {
        this.messages = messages;
        this.meanings = Messages.of("c.call", messages.language());
        this.table = table;
        this.width = width;
    }

    /** What is needed at first, and where the rest is. */
    List<StyledText> overview(boolean inLesson) {
        paragraph("help.lines");
        names(
                "help.words",
                PromptCommand.here(inLesson).stream()
                        .map(word -> ":" + word.word())
                        .toList());
        calls();
        paragraph("help.more");
        String topics = Arrays.stream(HelpTopic.values()).map(HelpTopic::word).collect(Collectors.joining(" "));
        lines.addAll(Wrap.at(width).lines(StyledText.of(messages.text("help.topics", topics))));
        return lines;
    }

    /** As many as there is room for beside the rest of the page. */
    private void calls() {
        String more = " ...";
        String names = table.rows().stream()
                .filter(HelpPages::isOfTheKernel)
                .map(Call::name)
                .collect(Collectors.joining(" "));
        List<StyledText> all =
                Wrap.at(width - more.length()).indented("  ", "  ").lines(StyledText.of(Style.CALL, names));
        lines.add(StyledText.of(Style.HEADING, messages.text("help.calls")));
        lines.addAll(all.subList(0, Math.min(LINES_OF_CALLS, all.size())));
        if (all.size() > LINES_OF_CALLS) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).append(Style.CALL, more));
        }
    }

    /** A system call, or one of the lab's own; there is no room for those of the library. */
    private static boolean isOfTheKernel(Call call) {
        return call.section() == SYSTEM_CALLS || call.section() == 0;
    }

    List<StyledText> topic(HelpTopic topic, boolean inLesson) {
        switch (topic) {
            case WORDS ->
                PromptCommand.here(inLesson)
                        .forEach(word -> meaning(
                                (":" + word.word() + " " + word.argument()).strip(),
                                word.meaning(messages.language())));
            case CALLS -> table.rows().forEach(this::entry);
            case MACROS -> table.macros().forEach(this::entry);
            case CONSTANTS -> constants();
            case C -> paragraph("help.c");
            case SCRIPT -> paragraph("help.script");
        }
        return lines;
    }

    private void constants() {
        Constants constants = Constants.standard();
        for (String group : constants.groups()) {
            lines.addAll(Wrap.at(width)
                    .indented("  ", "    ")
                    .lines(StyledText.of(Style.CONSTANT, String.join(" ", constants.names(group)))));
        }
    }

    private void paragraph(String key) {
        for (String line : messages.text(key).split("\n")) {
            lines.addAll(Wrap.at(width).indented("", "  ").lines(StyledText.of(line)));
        }
    }

    private void names(String heading, List<String> names) {
        lines.add(StyledText.of(Style.HEADING, messages.text(heading)));
        lines.addAll(Wrap.at(width).indented("  ", "  ").lines(StyledText.of(Style.CALL, String.join(" ", names))));
    }

    private void entry(Call call) {
        meaning(call.name(), meanings.text(call.name()));
    }

    private void meaning(String typed, String meaning) {
        int column = Math.min(MEANING_AT, width / 2);
        String head = "  " + typed;
        String lead = Columns.of(head) < column ? Columns.pad(head, column) : head + " ";
        lines.addAll(Wrap.at(width).indented(lead, " ".repeat(column)).lines(StyledText.of(meaning)));
    }
}
