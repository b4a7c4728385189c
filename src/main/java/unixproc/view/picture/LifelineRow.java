package unixproc.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.view.TimelineEvent;

/** The lines of all processes beside one happening, joined from parent to child where one forks. */
record LifelineRow(TimelineEvent event, Map<String, Lifeline> state, Theme theme, int step) {

    StyledText text(List<String> letters) {
        List<String> shown = new ArrayList<>(state.keySet());
        int self = shown.indexOf(event.letter());
        int parent = event.kind() == TimelineEvent.Kind.STARTED ? shown.indexOf(event.what()) : -1;
        int left = parent < 0 ? self : Math.min(parent, self);
        int right = parent < 0 ? self : Math.max(parent, self);
        StyledText.Builder row = StyledText.builder();
        for (int i = 0; i < shown.size(); i++) {
            boolean isJoined = i >= left && i < right;
            String sign = i == self ? mark() : isInside(i, left, right) ? crossing(i, parent, shown) : lane(shown, i);
            Style style = Style.process(letters.indexOf(shown.get(i)));
            int fill = step - Columns.of(sign);
            row.append(style, sign).append((isJoined ? theme.horizontal() : " ").repeat(fill));
        }
        return row.build();
    }

    /** The same lines with nothing happening. */
    static StyledText between(Map<String, Lifeline> state, Theme theme, int step, List<String> letters) {
        StyledText.Builder row = StyledText.builder();
        state.forEach((letter, lifeline) ->
                row.append(Style.process(letters.indexOf(letter)), Columns.pad(lifeline.sign(theme), step)));
        return row.build();
    }

    private static boolean isInside(int lane, int left, int right) {
        return left != right && lane >= left && lane <= right;
    }

    private String crossing(int lane, int parent, List<String> shown) {
        if (lane == parent) {
            return theme.branch().substring(0, 1);
        }
        return state.get(shown.get(lane)) == Lifeline.ABSENT ? theme.horizontal() : theme.cross();
    }

    private String lane(List<String> shown, int lane) {
        return state.get(shown.get(lane)).sign(theme);
    }

    private String mark() {
        return switch (event.kind()) {
            case STARTED -> theme.bullet();
            case EXITED, KILLED -> ended();
            case REAPED -> " ";
            case SLEPT, WOKE, STOPPED, CONTINUED, SIGNALLED, BECAME ->
                state.get(event.letter()).after(event.kind()).sign(theme);
        };
    }

    private String ended() {
        return switch (theme) {
            case ASCII -> "x";
            case UNICODE -> "✕";
        };
    }
}
