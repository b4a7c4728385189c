package unixproc.console;

import java.util.ArrayList;
import java.util.List;

/** What a terminal shows of recorded output. */
public final class RecordedScreen {
    private RecordedScreen() {}

    /** All lines, those that have scrolled off the top first, without the empty rest of the screen. */
    public static List<String> of(int columns, int rows, String data) {
        ScreenReader screenReader = new ScreenReader(columns, rows);
        screenReader.write(data);
        List<String> lines = new ArrayList<>(screenReader.scrollback());
        lines.addAll(screenReader.lines());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
