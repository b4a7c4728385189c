package unixproc.tutor.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.text.Messages;
import unixproc.tutor.session.PromptCommand;

/** What can be typed, from the tables that decide it. */
public final class Help {
    private static final String INDENT = "  ";
    private static final Pattern PAGE = Pattern.compile("([\\w.-]+)\\(([1-9])\\)");

    private final Messages messages;
    private final Messages meanings;
    private final CallTable table = CallTable.standard();

    public Help(Messages messages) {
        this.messages = messages;
        this.meanings = Messages.of("c.call", messages.language());
    }

    /** What is needed at first, on a page. */
    public List<StyledText> overview(int width, boolean inLesson) {
        return new HelpPages(messages, table, width).overview(inLesson);
    }

    /** A topic, a call, a macro, a constant or a word. */
    public List<StyledText> about(String name, int width, boolean inLesson) {
        return HelpTopic.of(name)
                .map(topic -> new HelpPages(messages, table, width).topic(topic, inLesson))
                .orElseGet(() -> wrapped(about(name), width));
    }

    private static List<StyledText> wrapped(List<StyledText> lines, int width) {
        return lines.stream()
                .flatMap(line -> {
                    String lead = line.plain().startsWith(INDENT) ? INDENT : "";
                    return Wrap.at(width)
                            .indented(lead, INDENT + INDENT)
                            .lines(line.slice(lead.length(), line.plain().length()))
                            .stream();
                })
                .toList();
    }

    private List<StyledText> about(String name) {
        String plain = name.startsWith(":") ? name.substring(1) : name;
        String called = plain.replaceAll("\\(.*", "");
        Optional<Call> call = table.find(called).or(() -> table.findMacro(called));
        if (call.isPresent()) {
            return call(call.get());
        }
        List<PromptCommand> words = plain.isEmpty() ? List.of() : PromptCommand.starting(plain, true);
        if (words.size() == 1) {
            return List.of(StyledText.of(":" + words.get(0).word() + " "
                    + words.get(0).argument() + "  " + words.get(0).meaning(messages.language())));
        }
        OptionalLong constant = Constants.standard().value(plain);
        if (constant.isPresent()) {
            return constant(plain, constant.getAsLong());
        }
        List<String> near = table.nearest(plain);
        return List.of(StyledText.of(
                near.isEmpty()
                        ? messages.text("help.nothing", name)
                        : messages.text("help.unknown", name, String.join(" ", near))));
    }

    /** Its value, which calls take it and which fail with it. */
    private List<StyledText> constant(String name, long value) {
        List<StyledText> lines = new ArrayList<>();
        lines.add(StyledText.of(messages.text("help.constant", name, value)));
        List<Call> calls = new ArrayList<>(table.rows());
        calls.addAll(table.macros());
        listed(lines, "help.constant.taken", calls, call -> takes(call, name));
        listed(lines, "help.constant.error", calls, call -> call.errors().contains(name));
        return lines;
    }

    private void listed(List<StyledText> lines, String key, List<Call> calls, Predicate<Call> chosen) {
        String names = calls.stream().filter(chosen).map(Call::name).distinct().collect(Collectors.joining(" "));
        if (!names.isEmpty()) {
            lines.add(StyledText.of(INDENT + messages.text(key, names)));
        }
    }

    private static boolean takes(Call call, String constant) {
        Constants constants = Constants.standard();
        return call.forms().stream()
                .flatMap(form -> form.parameters().stream())
                .anyMatch(parameter ->
                        constants.names(constants.group(call, parameter)).contains(constant));
    }

    /** The page of the manual that a name such as {@code fork} or {@code pipe(7)} stands for. */
    public Optional<ManualName> page(String name) {
        Matcher page = PAGE.matcher(name);
        String written = page.matches()
                ? name
                : table.find(name.replaceAll("\\(.*", "")).map(Call::page).orElse("");
        Matcher found = PAGE.matcher(written);
        return found.matches()
                ? Optional.of(new ManualName(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** A call, or a page of the manual that is about more than one, such as {@code pipe(7)}. */
    public List<StyledText> manual(String name, int width) {
        return wrapped(manual(name), width);
    }

    private List<StyledText> manual(String name) {
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
        lines.add(StyledText.of("  " + meanings.text(call.name())));
        if (!call.errors().isEmpty()) {
            lines.add(StyledText.of("  " + messages.text("help.errors", String.join(" ", call.errors()))));
        }
        Matcher page = PAGE.matcher(call.page());
        if (page.matches()) {
            lines.add(StyledText.of("  " + messages.text("help.manual", page.group(2), page.group(1))));
        }
        return lines;
    }
}
