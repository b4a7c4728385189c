package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lang.Call;
import unixproc.lang.CallTable;
import unixproc.lang.Constants;
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

    /** What is needed at first, on a page. */
    List<StyledText> overview(int width, boolean inLesson) {
        return new HelpPages(messages, table, width).overview(inLesson);
    }

    /** A topic, a call, a macro, a constant or a word. */
    List<StyledText> about(String name, int width) {
        return HelpTopic.of(name)
                .map(topic -> new HelpPages(messages, table, width).topic(topic))
                .orElseGet(() -> about(name));
    }

    private List<StyledText> about(String name) {
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
        OptionalLong constant = Constants.standard().value(plain);
        if (constant.isPresent()) {
            return List.of(StyledText.of(messages.text("help.constant", plain, constant.getAsLong())));
        }
        List<String> near = table.nearest(plain);
        return List.of(StyledText.of(
                near.isEmpty()
                        ? messages.text("help.nothing", name)
                        : messages.text("help.unknown", name, String.join(" ", near))));
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
