package unixproc.tutor.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.text.Messages;
import unixproc.trace.event.TracedProcess;
import unixproc.trace.source.SourcePlaces;

/** The source with who stands where: {@code A ▶ 13      if (pid > 0) wait(&s);}. */
final class CodeListing {
    private static final int AROUND = 3;

    private final Path source;
    private final SourcePlaces places;
    private final Messages messages;

    CodeListing(Path source, Path program, Messages messages) {
        this.source = source;
        this.places = new SourcePlaces(program);
        this.messages = messages;
    }

    /** The line a process stands on. */
    OptionalInt line(TracedProcess process) {
        return process.view().isAlive() && process.frame() != 0
                ? places.line(process.pid(), process.frame())
                : OptionalInt.empty();
    }

    List<StyledText> lines(List<TracedProcess> processes) {
        Map<Integer, String> standing = new TreeMap<>();
        List<StyledText> shown = new ArrayList<>();
        for (TracedProcess process : processes) {
            OptionalInt line = line(process);
            if (line.isPresent()) {
                standing.merge(line.getAsInt(), process.letter(), (one, other) -> one + " " + other);
            }
        }
        if (standing.isEmpty()) {
            return List.of(StyledText.of(Style.DIM, messages.text("code.nobody")));
        }
        List<String> text = text();
        int width = standing.values().stream().mapToInt(String::length).max().orElse(1);
        for (int number = 1; number <= text.size(); number++) {
            if (isNear(number, standing)) {
                String who = standing.getOrDefault(number, "");
                String mark = who + " ".repeat(width - who.length()) + (who.isEmpty() ? "   " : " ▶ ");
                shown.add(StyledText.of(Style.KEY, mark)
                        .append(Style.DIM, String.format(java.util.Locale.ROOT, "%4d  ", number))
                        .append(Style.CODE, Visible.line(text.get(number - 1))));
            }
        }
        return shown;
    }

    private static boolean isNear(int number, Map<Integer, String> standing) {
        return standing.keySet().stream().anyMatch(line -> Math.abs(line - number) <= AROUND);
    }

    private List<String> text() {
        try {
            return Files.readAllLines(source);
        } catch (IOException gone) {
            return List.of();
        }
    }
}
