package unixproc.tutor.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.c.SyntaxCheck;
import unixproc.c.assist.CallPosition;
import unixproc.c.assist.Highlighting;
import unixproc.c.assist.Signatures;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.call.Parameter;
import unixproc.console.Assistant;
import unixproc.console.WordBoundary;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;

/** Helps at the keyboard, from the tables of calls and of words. */
public final class PromptAssistant implements Assistant {
    /** Whom a line is for stands before the C. */
    private static final Pattern ADDRESS = Pattern.compile("\\s*@\\S*\\s*");
    /** Where a topic may follow. */
    private static final Pattern HELP = Pattern.compile("\\s*:help\\s+");

    private final CallTable table = CallTable.standard();
    private final Highlighting highlighting = new Highlighting(table, Constants.standard());
    private final Signatures signatures = new Signatures(table, Constants.standard());
    private final Messages messages;
    private final Messages meanings;
    private final boolean inLesson;

    public PromptAssistant(Language language, boolean inLesson) {
        this.messages = Messages.of("tutor", language);
        this.meanings = Messages.of("c.call", language);
        this.inLesson = inLesson;
    }

    @Override
    public boolean isComplete(String text) {
        return !(TypedLine.of(text) instanceof TypedLine.ForProcess line) || SyntaxCheck.isComplete(line.line());
    }

    @Override
    public boolean goesOn(String text, String next) {
        boolean ofFile =
                TypedLine.of(text) instanceof TypedLine.ForProcess line && SyntaxCheck.goesOn(line.line(), next);
        return ofFile || new ProgramText(this).goesOn(text, next);
    }

    @Override
    public List<Candidate> complete(String text, int cursor) {
        int start = WordBoundary.start(text, cursor);
        String word = text.substring(start, cursor);
        if (word.startsWith(":") && text.substring(0, start).isBlank()) {
            return PromptCommand.here(inLesson).stream()
                    .map(each -> new Candidate(":" + each.word(), each.meaning(messages.language()), ""))
                    .toList();
        }
        List<Candidate> candidates = new ArrayList<>();
        if (HELP.matcher(text.substring(0, start)).matches()) {
            for (HelpTopic topic : HelpTopic.values()) {
                candidates.add(new Candidate(topic.word(), "", ""));
            }
        }
        place(text, cursor)
                .map(signatures::constants)
                .orElse(List.of())
                .forEach(name -> candidates.add(new Candidate(name, "", "")));
        if (candidates.isEmpty() || !word.isEmpty()) {
            for (Call call : table.rows()) {
                candidates.add(new Candidate(call.name() + "(", meanings.text(call.name()), ""));
            }
        }
        return candidates;
    }

    private static int addressEnd(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.lookingAt() ? address.end() : 0;
    }

    private Optional<CallPosition> place(String text, int cursor) {
        int from = addressEnd(text);
        return cursor < from || text.stripLeading().startsWith(":")
                ? Optional.empty()
                : signatures.at(text.substring(from), cursor - from);
    }

    @Override
    public List<Span> highlight(String text) {
        if (text.stripLeading().startsWith(":")) {
            return List.of(new Span(Style.KEY, 0, text.length()));
        }
        int from = addressEnd(text);
        List<Span> spans = new ArrayList<>();
        if (from > 0) {
            spans.add(new Span(Style.PROMPT, 0, from));
        }
        for (Highlighting.Piece piece : highlighting.pieces(text.substring(from))) {
            spans.add(new Span(style(piece.kind()), from + piece.start(), from + piece.end()));
        }
        return spans;
    }

    private static Style style(Highlighting.Kind kind) {
        return switch (kind) {
            case CALL, MACRO -> Style.CALL;
            case CONSTANT -> Style.CONSTANT;
            case KEYWORD, TYPE -> Style.KEYWORD;
            case NAME -> Style.VARIABLE;
            case NUMBER -> Style.NUMBER;
            case STRING -> Style.STRING;
            case COMMENT -> Style.COMMENT;
            case SYMBOL -> Style.PLAIN;
            case WRONG -> Style.ERRNO;
        };
    }

    /** The prototype, with the parameter at the cursor set off, and what the call is for. */
    @Override
    public StyledText signature(String text, int cursor) {
        return place(text, cursor).map(this::prototype).orElse(StyledText.empty());
    }

    private StyledText prototype(CallPosition position) {
        String prototype = position.form().text(position.call().name());
        StyledText shown = StyledText.of(Style.DIM, prototype);
        if (!position.at().isEmpty()) {
            Parameter parameter = position.at().get(0);
            int start = prototype.indexOf(parameter.declaration());
            int end = start + parameter.declaration().length();
            shown = StyledText.of(Style.DIM, prototype.substring(0, start))
                    .append(Style.STRONG, prototype.substring(start, end))
                    .append(Style.DIM, prototype.substring(end));
        }
        return shown.append(Style.DIM, "  " + meanings.text(position.call().name()));
    }
}
