package unixproc.console.terminal;

import java.util.List;
import java.util.Map;

/** Which terminals are known to show links, by what they say of themselves in the environment; others may show rubbish. */
final class Hyperlinks {
    private static final int FIRST_VTE = 5000;
    private static final List<String> PROGRAMS = List.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper");
    private static final List<String> VARIABLES =
            List.of("KITTY_WINDOW_ID", "KONSOLE_VERSION", "WT_SESSION", "DOMTERM");
    private static final List<String> TYPES = List.of("foot", "alacritty", "xterm-kitty", "xterm-ghostty", "wezterm");

    private Hyperlinks() {}

    static boolean areShownIn(Map<String, String> environment) {
        String type = environment.getOrDefault("TERM", "");
        // What stands between keeps a screen of its own, and its variables are those of the terminal it was started in.
        if (environment.containsKey("TMUX") || environment.containsKey("STY") || type.equals("linux")) {
            return false;
        }
        return PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
                || VARIABLES.stream().anyMatch(environment::containsKey)
                || TYPES.stream().anyMatch(name -> type.equals(name) || type.startsWith(name + "-"))
                || vte(environment.getOrDefault("VTE_VERSION", "")) >= FIRST_VTE;
    }

    private static int vte(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
