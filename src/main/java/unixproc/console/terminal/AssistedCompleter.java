package unixproc.console.terminal;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import unixproc.console.Assistant;

/** Hands the assistant's completions to JLine. */
final class AssistedCompleter implements Completer {
    private final Assistant assistant;

    AssistedCompleter(Assistant assistant) {
        this.assistant = assistant;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        for (Assistant.Candidate candidate : assistant.complete(line.line(), line.cursor())) {
            candidates.add(new Candidate(
                    candidate.value(),
                    candidate.value().strip(),
                    orNull(candidate.group()),
                    orNull(candidate.description()),
                    null,
                    null,
                    false));
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
