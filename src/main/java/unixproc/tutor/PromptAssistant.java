package unixproc.tutor;

import java.util.ArrayList;
import java.util.List;
import unixproc.console.Assistant;
import unixproc.console.StyledText;
import unixproc.console.Words;
import unixproc.lang.Call;
import unixproc.lang.CallTable;
import unixproc.lang.Syntax;
import unixproc.text.Language;
import unixproc.text.Messages;

/** Helps at the keyboard, from the tables of calls and of words. */
public final class PromptAssistant implements Assistant {
    private final CallTable table = CallTable.standard();
    private final Messages messages;
    private final boolean inLesson;
    /** Letters and pids; written by the tutor's thread, read by the keyboard's. */
    private volatile List<Candidate> processes = List.of();

    public PromptAssistant(Language language, boolean inLesson) {
        this.messages = Messages.of("tutor", language);
        this.inLesson = inLesson;
    }

    void knowProcesses(List<Candidate> present) {
        processes = List.copyOf(present);
    }

    @Override
    public boolean isComplete(String text) {
        return !(TypedLine.of(text) instanceof TypedLine.ForProcess line) || Syntax.isComplete(line.line());
    }

    @Override
    public List<Candidate> complete(String text, int cursor) {
        int start = Words.start(text, cursor);
        String word = text.substring(start, cursor);
        if (word.startsWith(":") && text.substring(0, start).isBlank()) {
            return PromptWord.here(inLesson).stream()
                    .map(each -> new Candidate(":" + each.word(), messages.text(each.helpKey()), ""))
                    .toList();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Call call : table.rows()) {
            String meaning = messages.language() == Language.JA ? call.japanese() : call.english();
            candidates.add(new Candidate(call.name() + "(", meaning, ""));
        }
        candidates.addAll(processes);
        return candidates;
    }

    @Override
    public List<Span> highlight(String text) {
        return List.of();
    }

    @Override
    public StyledText signature(String text, int cursor) {
        return StyledText.empty();
    }
}
