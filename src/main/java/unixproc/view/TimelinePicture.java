package unixproc.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import unixproc.console.Columns;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Visible;
import unixproc.console.Wrap;

/**
 * Who ran, slept and ended when: time runs downwards, every process has a line of its own.
 *
 * <pre>
 * 0.000  *      A starts
 * 0.012  |-*    A forks B
 * 0.015  : |    A sleeps in wait4
 * 0.801  : x    B exits with 3
 * 0.802  |      A wakes from wait4
 * </pre>
 *
 * @param letters the processes in order of creation
 */
public record TimelinePicture(List<Happening> happenings, List<String> letters) implements Picture {
    private static final int LEAST_ROOM = 18;

    public TimelinePicture {
        happenings = List.copyOf(happenings);
        letters = List.copyOf(letters);
    }

    @Override
    public List<StyledText> drawn(Look look) {
        if (happenings.isEmpty()) {
            return told(look);
        }
        int times = Columns.of(time(last())) + 2;
        List<String> present = letters.stream().filter(this::isConcerned).toList();
        int step = present.stream().mapToInt(String::length).max().orElse(1) + 1;
        int lanes = Math.min(present.size(), Math.max(1, (look.width() - times - LEAST_ROOM) / step));
        List<String> shown = present.subList(present.size() - lanes, present.size());
        Map<String, Lane> state = new LinkedHashMap<>();
        shown.forEach(letter -> state.put(letter, atFirst(letter)));
        StyledText heading = StyledText.of(Columns.padLeft(look.text("timeline.time"), times - 2) + "  ");
        for (String letter : shown) {
            heading = heading.append(Style.process(letters.indexOf(letter)), Columns.pad(letter, step));
        }
        List<StyledText> lines = new ArrayList<>();
        lines.add(heading.slice(0, heading.plain().stripTrailing().length()));
        for (Happening happening : happenings) {
            row(happening, state, step, times, look, lines);
        }
        lines.addAll(Wrap.at(look.width()).lines(StyledText.of(Style.DIM, legend(look))));
        return lines;
    }

    private boolean isConcerned(String letter) {
        return happenings.stream().anyMatch(happening -> happening.letter().equals(letter));
    }

    /** The beginning may have been forgotten: who does not start here was there before. */
    private Lane atFirst(String letter) {
        return happenings.stream()
                .filter(happening -> happening.letter().equals(letter))
                .findFirst()
                .map(happening -> Lane.before(happening.kind()))
                .orElse(Lane.ABSENT);
    }

    private long last() {
        return happenings.get(happenings.size() - 1).millis();
    }

    private void row(
            Happening happening, Map<String, Lane> state, int step, int times, Look look, List<StyledText> lines) {
        StyledText before = StyledText.of(Columns.padLeft(time(happening.millis()), times - 2) + "  ")
                .append(new LaneRow(happening, state, look.theme(), step).text(letters));
        state.computeIfPresent(happening.letter(), (letter, lane) -> lane.after(happening.kind()));
        StyledText below = StyledText.of(" ".repeat(times)).append(LaneRow.between(state, look.theme(), step, letters));
        int room = look.width() - Columns.of(before);
        for (StyledText line : Wrap.at(room).lines(sentence(happening, look))) {
            lines.add(before.append(line));
            before = below;
        }
    }

    private static String time(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    private static String sentence(Happening happening, Look look) {
        String key = "timeline." + happening.kind() + (happening.what().isEmpty() ? ".bare" : "");
        return look.text(key, happening.letter(), Visible.line(happening.what()));
    }

    private static String legend(Look look) {
        return look.text(
                "timeline.legend",
                Lane.RUNNING.sign(look.theme()),
                Lane.ASLEEP.sign(look.theme()),
                Lane.STOPPED.sign(look.theme()),
                Lane.ZOMBIE.sign(look.theme()));
    }

    @Override
    public List<StyledText> told(Look look) {
        if (happenings.isEmpty()) {
            return List.of(StyledText.of(look.text("timeline.empty")));
        }
        return happenings.stream()
                .map(happening ->
                        StyledText.of(look.text("timeline.told", time(happening.millis()), sentence(happening, look))))
                .toList();
    }
}
