package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.console.Columns;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Wrap;
import unixproc.lang.Call;
import unixproc.lang.CallTable;
import unixproc.text.Language;
import unixproc.text.Messages;

/** What can be typed, from the tables that decide it. */
final class Help {
    private static final Pattern PAGE = Pattern.compile("([\\w.-]+)\\(([1-9])\\)");

    private final Messages messages;
    private final CallTable table = CallTable.standard();

    Help(Messages messages) {
        this.messages = messages;
    }

    /** Everything, on a page. */
    List<StyledText> overview(int width, boolean inLesson) {
        List<StyledText> lines = new ArrayList<>(paragraph("help.lines", width));
        lines.add(StyledText.empty());
        lines.add(StyledText.of(Style.HEADING, messages.text("help.words")));
        for (PromptWord word : PromptWord.here(inLesson)) {
            String typed = ":" + word.word() + (word.argument().isEmpty() ? "" : " " + word.argument());
            lines.addAll(entry(typed, messages.text(word.helpKey()), width));
        }
        lines.add(StyledText.empty());
        lines.add(StyledText.of(Style.HEADING, messages.text("help.calls")));
        StringBuilder names = new StringBuilder();
        for (Call call : table.rows()) {
            names.append(names.isEmpty() ? "" : " ").append(call.name());
        }
        lines.addAll(Wrap.at(width).indented("  ", "  ").lines(StyledText.of(Style.CALL, names.toString())));
        lines.add(StyledText.empty());
        lines.addAll(paragraph("help.more", width));
        return lines;
    }

    private List<StyledText> paragraph(String key, int width) {
        List<StyledText> lines = new ArrayList<>();
        for (String line : messages.text(key).split("\n")) {
            lines.addAll(Wrap.at(width).lines(StyledText.of(line)));
        }
        return lines;
    }

    private static List<StyledText> entry(String typed, String meaning, int width) {
        int column = Math.min(26, width / 2);
        String head = "  " + typed;
        String lead = Columns.of(head) < column ? Columns.pad(head, column) : head + " ";
        return Wrap.at(width)
                .indented(lead, " ".repeat(Math.min(column, width / 2)))
                .lines(StyledText.of(meaning));
    }

    /** One call or one word. */
    List<StyledText> about(String name) {
        String plain = name.startsWith(":") ? name.substring(1) : name;
        String called = plain.replaceAll("\\(.*", "");
        Optional<Call> call = table.find(called).or(() -> table.findMacro(called));
        if (call.isPresent()) {
            return call(call.get());
        }
        List<PromptWord> words = plain.isEmpty() ? List.of() : PromptWord.starting(plain, true);
        if (words.size() == 1) {
            return List.of(
                    StyledText.of(":" + words.get(0).word() + " " + words.get(0).argument() + "  "
                            + messages.text(words.get(0).helpKey())));
        }
        return List.of(StyledText.of(messages.text("help.unknown", name, String.join(" ", table.nearest(plain)))));
    }

    /** A call, or a page of the manual that is about more than one, such as {@code pipe(7)}. */
    List<StyledText> manual(String name) {
        if (name.isEmpty()) {
            return List.of(StyledText.of(messages.text("help.man")));
        }
        Matcher page = PAGE.matcher(name);
        Optional<Call> call = table.find(name.replaceAll("\\(.*", ""));
        if (page.matches()
                && call.filter(found -> page.group(2).equals(String.valueOf(found.section())))
                        .isEmpty()) {
            return List.of(StyledText.of(messages.text("help.manual", page.group(2), page.group(1))));
        }
        return call.map(this::call).orElseGet(() -> about(name));
    }

    private List<StyledText> call(Call call) {
        List<StyledText> lines = new ArrayList<>();
        for (Call.Form form : call.forms()) {
            lines.add(StyledText.of(Style.CALL, call.returns() + " " + form.text(call.name())));
        }
        lines.add(StyledText.of("  " + (messages.language() == Language.JA ? call.japanese() : call.english())));
        if (!call.errors().isEmpty()) {
            lines.add(StyledText.of("  " + messages.text("help.errors", String.join(" ", call.errors()))));
        }
        if (call.section() > 0) {
            lines.add(StyledText.of("  " + messages.text("help.manual", call.section(), call.name())));
        }
        return lines;
    }
}
