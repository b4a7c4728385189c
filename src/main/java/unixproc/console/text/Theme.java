package unixproc.console.text;

import java.util.Locale;
import java.util.Map;

/**
 * The signs pictures are drawn with, every one a column wide unless it says otherwise.
 *
 * <pre>
 * ASCII                        UNICODE
 * shell                        shell
 * `-- A                        └── A
 *     |-- B                        ├── B
 *     `-- C                        └── C
 *
 * A 3 --&gt; pipe --&gt; B 0          A 3 ──▶ pipe ──▶ B 0
 *
 * [x] found   [ ] missing      ✓ found   ✗ missing
 * * point                      • point
 * ####------ 4/10              ████░░░░░░ 4/10
 * | the tutor speaks           ▌ the tutor speaks
 * text that is cut...          text that is cut…
 * </pre>
 */
public enum Theme {
    ASCII,
    UNICODE;

    /** UNICODE where the locale of the environment encodes UTF-8, ASCII otherwise, so also in the C locale. */
    public static Theme of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String setting = environment.getOrDefault(name, "");
            if (!setting.isEmpty()) {
                String encoding = setting.toUpperCase(Locale.ROOT);
                return encoding.contains("UTF-8") || encoding.contains("UTF8") ? UNICODE : ASCII;
            }
        }
        return ASCII;
    }

    /** Before a child that has younger siblings; four columns, as the next two. */
    public String branch() {
        return pick("|-- ", "├── ");
    }

    /** Before the last child. */
    public String lastBranch() {
        return pick("`-- ", "└── ");
    }

    /** Beside the descendants of a child that has younger siblings. */
    public String trunk() {
        return pick("|   ", "│   ");
    }

    /** Beside the descendants of the last child. */
    public String gap() {
        return "    ";
    }

    public String bullet() {
        return pick("*", "•");
    }

    /** Stands beside a word that says the same; one column or three. */
    public String good() {
        return pick("[x]", "✓");
    }

    /** Stands beside a word that says the same; as wide as {@link #good()}. */
    public String bad() {
        return pick("[ ]", "✗");
    }

    /** One column or two, as its opposite. */
    public String right() {
        return pick("->", "→");
    }

    public String left() {
        return pick("<-", "←");
    }

    /** Three columns. */
    public String longRight() {
        return pick("-->", "──▶");
    }

    public String horizontal() {
        return pick("-", "─");
    }

    public String vertical() {
        return pick("|", "│");
    }

    /** Where a horizontal and a vertical line meet. */
    public String cross() {
        return pick("+", "┼");
    }

    /** Where text was cut off; one column or three. */
    public String ellipsis() {
        return pick("...", "…");
    }

    /** Begins each line of the tutor's own words, so that they cannot be taken for output. */
    public String voice() {
        return pick("|", "▌");
    }

    /** Points at the current one among many. */
    public String here() {
        return pick(">", "❯");
    }

    /** A bar of so many cells. */
    public String progress(int done, int total, int cells) {
        int filled = total <= 0 ? 0 : (int) Math.min(cells, Math.max(0, (long) done * cells / total));
        return pick("#", "█").repeat(filled) + pick("-", "░").repeat(cells - filled);
    }

    private String pick(String ascii, String unicode) {
        return this == ASCII ? ascii : unicode;
    }
}
