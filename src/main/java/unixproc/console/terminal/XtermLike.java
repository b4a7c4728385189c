package unixproc.console.terminal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.utils.InfoCmp.Capability;

/**
 * What terminals that follow xterm have in common, as far as the editor asks for it. Reading the same from a terminfo
 * description takes JLine as long as all the rest of opening a terminal.
 */
final class XtermLike {
    private static final List<String> FAMILY = List.of(
            "xterm",
            "screen",
            "tmux",
            "alacritty",
            "foot",
            "kitty",
            "wezterm",
            "ghostty",
            "rxvt",
            "konsole",
            "gnome",
            "vte",
            "st",
            "linux");
    private static final Map<Capability, String> STRINGS = Map.ofEntries(
            Map.entry(Capability.bell, "^G"),
            Map.entry(Capability.carriage_return, "^M"),
            Map.entry(Capability.clear_screen, "\\E[H\\E[2J"),
            Map.entry(Capability.clr_eol, "\\E[K"),
            Map.entry(Capability.clr_eos, "\\E[J"),
            Map.entry(Capability.cursor_down, "^J"),
            Map.entry(Capability.cursor_left, "^H"),
            Map.entry(Capability.cursor_right, "\\E[C"),
            Map.entry(Capability.cursor_up, "\\E[A"),
            Map.entry(Capability.parm_down_cursor, "\\E[%p1%dB"),
            Map.entry(Capability.parm_left_cursor, "\\E[%p1%dD"),
            Map.entry(Capability.parm_right_cursor, "\\E[%p1%dC"),
            Map.entry(Capability.parm_up_cursor, "\\E[%p1%dA"),
            Map.entry(Capability.delete_character, "\\E[P"),
            Map.entry(Capability.parm_dch, "\\E[%p1%dP"),
            Map.entry(Capability.parm_ich, "\\E[%p1%d@"),
            Map.entry(Capability.delete_line, "\\E[M"),
            Map.entry(Capability.insert_line, "\\E[L"),
            Map.entry(Capability.parm_delete_line, "\\E[%p1%dM"),
            Map.entry(Capability.parm_insert_line, "\\E[%p1%dL"),
            Map.entry(Capability.back_tab, "\\E[Z"),
            Map.entry(Capability.key_down, "\\EOB"),
            Map.entry(Capability.key_left, "\\EOD"),
            Map.entry(Capability.key_right, "\\EOC"),
            Map.entry(Capability.key_up, "\\EOA"),
            Map.entry(Capability.key_home, "\\EOH"),
            Map.entry(Capability.key_end, "\\EOF"),
            Map.entry(Capability.key_dc, "\\E[3~"),
            Map.entry(Capability.key_ic, "\\E[2~"),
            Map.entry(Capability.keypad_local, "\\E[?1l\\E>"),
            Map.entry(Capability.keypad_xmit, "\\E[?1h\\E="));
    private static final int COLOURS = 256;

    private XtermLike() {}

    static boolean is(String type) {
        return FAMILY.stream().anyMatch(name -> type.equals(name) || type.startsWith(name + "-"));
    }

    static void describe(Set<Capability> bools, Map<Capability, Integer> ints, Map<Capability, String> strings) {
        bools.add(Capability.auto_right_margin);
        bools.add(Capability.eat_newline_glitch);
        ints.put(Capability.max_colors, COLOURS);
        strings.putAll(STRINGS);
    }
}
