package unixproc.doctor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import unixproc.console.Console;
import unixproc.console.text.Palette;
import unixproc.console.text.Theme;

/** What the person sees: the locale, and the terminal's kind, size and colours. */
final class ScreenProbe implements Probe {
    private static final int COLUMNS = 80;
    private static final int LINES = 24;

    private final Console console;
    private final Map<String, String> environment;
    private final boolean plainAsked;

    ScreenProbe(Console console, Map<String, String> environment, boolean plainAsked) {
        this.console = console;
        this.environment = environment;
        this.plainAsked = plainAsked;
    }

    @Override
    public List<Finding> look() {
        return List.of(locale(), terminal());
    }

    private Finding locale() {
        String setting = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("C");
        if (console.theme() == Theme.UNICODE) {
            return Finding.fine("locale", setting);
        }
        return Finding.less("locale", "ascii", setting);
    }

    private Finding terminal() {
        String type = environment.getOrDefault("TERM", "");
        if (!console.isAtTerminal()) {
            return new Finding("terminal", Finding.Verdict.FINE, "none", List.of());
        }
        if (console.isPlain() && plainAsked) {
            return new Finding("terminal", Finding.Verdict.FINE, "plain", List.of());
        }
        if (console.isPlain()) {
            return type.isEmpty() || type.equals("dumb")
                    ? Finding.less("terminal", "dumb", type.isEmpty() ? "TERM=" : type)
                    : Finding.less("terminal", "unopened", type);
        }
        int width = console.width();
        int height = console.height();
        if (width < COLUMNS || height < LINES) {
            return Finding.less("terminal", "small", type, width, height);
        }
        String key = Palette.of(environment) == Palette.MONOCHROME ? "uncoloured" : "fine";
        return new Finding("terminal", Finding.Verdict.FINE, key, List.of(type, width, height));
    }
}
