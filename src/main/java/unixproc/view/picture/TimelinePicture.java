package unixproc.view.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.console.text.Wrap;
import unixproc.view.RenderOptions;
import unixproc.view.TimelineEvent;

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
public record TimelinePicture(List<TimelineEvent> events, List<String> letters) implements Picture {
    private static final int LEAST_ROOM = 18;

    public static Picture of(PictureSource source) {
        return new TimelinePicture(source.events(), source.letters());
    }

    public TimelinePicture {
        events = List.copyOf(events);
        letters = List.copyOf(letters);
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        if (events.isEmpty()) {
            return told(options);
        }
        int times = Columns.of(time(last())) + 2;
        List<String> present = letters.stream().filter(this::isConcerned).toList();
        int step = present.stream().mapToInt(String::length).max().orElse(1) + 1;
        int lanes = Math.min(present.size(), Math.max(1, (options.width() - times - LEAST_ROOM) / step));
        List<String> shown = present.subList(present.size() - lanes, present.size());
        Map<String, Lifeline> state = new LinkedHashMap<>();
        shown.forEach(letter -> state.put(letter, atFirst(letter)));
        StyledText heading = StyledText.of(Columns.padLeft(options.text("timeline.time"), times - 2) + "  ");
        for (String letter : shown) {
            heading = heading.append(Style.process(letters.indexOf(letter)), Columns.pad(letter, step));
        }
        List<StyledText> lines = new ArrayList<>();
        lines.add(heading.slice(0, heading.plain().stripTrailing().length()));
        for (TimelineEvent event : events) {
            row(event, state, step, times, options, lines);
        }
        lines.addAll(Wrap.at(options.width()).lines(StyledText.of(Style.DIM, legend(options))));
        return lines;
    }

    private boolean isConcerned(String letter) {
        return events.stream().anyMatch(event -> event.letter().equals(letter));
    }

    /** The beginning may have been forgotten: who does not start here was there before. */
    private Lifeline atFirst(String letter) {
        return events.stream()
                .filter(event -> event.letter().equals(letter))
                .findFirst()
                .map(event -> Lifeline.before(event.kind()))
                .orElse(Lifeline.ABSENT);
    }

    private long last() {
        return events.get(events.size() - 1).millis();
    }

    private void row(
            TimelineEvent event,
            Map<String, Lifeline> state,
            int step,
            int times,
            RenderOptions options,
            List<StyledText> lines) {
        StyledText before = StyledText.of(Columns.padLeft(time(event.millis()), times - 2) + "  ")
                .append(new LifelineRow(event, state, options.theme(), step).text(letters));
        state.computeIfPresent(event.letter(), (letter, lifeline) -> lifeline.after(event.kind()));
        StyledText below =
                StyledText.of(" ".repeat(times)).append(LifelineRow.between(state, options.theme(), step, letters));
        int room = options.width() - Columns.of(before);
        for (StyledText line : Wrap.at(room).lines(sentence(event, options))) {
            lines.add(before.append(line));
            before = below;
        }
    }

    private static String time(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    private static String sentence(TimelineEvent event, RenderOptions options) {
        if (event.value().isPresent()) {
            return options.text(
                    "timeline.FORKED",
                    event.letter(),
                    event.what(),
                    String.valueOf(event.value().getAsLong()));
        }
        String key = "timeline." + event.kind() + (event.what().isEmpty() ? ".bare" : "");
        return options.text(key, event.letter(), Visible.line(event.what()));
    }

    private static String legend(RenderOptions options) {
        return options.text(
                "timeline.legend",
                Lifeline.RUNNING.sign(options.theme()),
                Lifeline.ASLEEP.sign(options.theme()),
                Lifeline.STOPPED.sign(options.theme()),
                Lifeline.ZOMBIE.sign(options.theme()));
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        if (events.isEmpty()) {
            return List.of(StyledText.of(options.text("timeline.empty")));
        }
        return events.stream()
                .map(event ->
                        StyledText.of(options.text("timeline.told", time(event.millis()), sentence(event, options))))
                .toList();
    }
}
