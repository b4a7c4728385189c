package unixproc.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.console.text.Wrap;
import unixproc.text.Language;
import unixproc.text.Messages;

/** How a picture is to be given: how wide, with which signs, drawn or told, in which language. */
public record RenderOptions(int width, Theme theme, Form form, Messages words) {
    public static final int NARROWEST = 40;

    /** Holds what belongs together on one line; shown as a space. */
    public static final String UNBROKEN_SPACE = "\u00a0";

    /** Below this width pictures save columns. */
    private static final int ROOMY = 72;

    /** The two ways to give a picture. */
    public enum Form {
        /** Lines and columns, for the eye. */
        DRAWN,
        /** Plain sentences, one fact after the other, for a screen reader. */
        TOLD
    }

    public RenderOptions {
        width = Math.max(NARROWEST, width);
    }

    public static RenderOptions of(int width, Theme theme, Form form, Language language) {
        return new RenderOptions(width, theme, form, Messages.of("view", language));
    }

    public boolean isNarrow() {
        return width < ROOMY;
    }

    public String text(String key, Object... parts) {
        return words.text(key, parts);
    }

    /** Stands between what was and what is. */
    public String then() {
        return switch (form) {
            case DRAWN -> " " + theme.right() + " ";
            case TOLD -> text("diff.then");
        };
    }

    /** Breaks sentences at the width. */
    public List<StyledText> wrapped(List<StyledText> sentences) {
        return sentences.stream()
                .flatMap(sentence -> Wrap.at(width).lines(sentence).stream())
                .toList();
    }

    /** The line with ordinary spaces only. */
    public static StyledText shown(StyledText line) {
        StyledText.Builder shown = StyledText.builder();
        line.runs().forEach(run -> shown.append(run.style(), run.text().replace(UNBROKEN_SPACE, " ")));
        return shown.build();
    }

    /** A number with its thousands apart. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** As many facts on a line as fit whole. */
    public static List<StyledText> packed(List<StyledText> facts, String gap, int width) {
        List<StyledText> lines = new ArrayList<>();
        for (StyledText fact : facts) {
            int end = lines.size() - 1;
            if (end >= 0 && Columns.of(lines.get(end)) + gap.length() + Columns.of(fact) <= width) {
                lines.set(end, lines.get(end).append(gap).append(fact));
            } else {
                lines.add(fact);
            }
        }
        return lines;
    }
}
