package unixproc.console;

import java.util.List;
import org.jline.utils.AttributedString;
import unixproc.console.text.AsciiText;
import unixproc.console.text.Columns;
import unixproc.console.text.Palette;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;

/**
 * What a theme and a palette together make of text.
 *
 * @param links whether the names of manual pages lead to them
 */
public record Painter(Theme theme, Palette palette, boolean links) {
    /** One that leads nowhere. */
    public Painter(Theme theme, Palette palette) {
        this(theme, palette, false);
    }

    public String ansi(StyledText text) {
        return palette.ansi(signs(text), links);
    }

    public AttributedString paint(StyledText text) {
        return palette.paint(signs(text));
    }

    private StyledText signs(StyledText text) {
        return theme == Theme.ASCII ? AsciiText.of(text) : text;
    }

    /** Text as it is being typed, character for character. */
    public AttributedString paint(String text, List<Assistant.Span> spans) {
        StyledText.Builder styled = StyledText.builder();
        int done = 0;
        for (Assistant.Span span : spans) {
            if (span.start() >= done && span.end() <= text.length() && span.start() <= span.end()) {
                styled.append(text.substring(done, span.start()));
                styled.append(span.style(), text.substring(span.start(), span.end()));
                done = span.end();
            }
        }
        return palette.paint(styled.append(text.substring(done)).build());
    }

    public StyledText cut(StyledText line, int columns) {
        return Columns.cut(line, columns, theme.ellipsis());
    }
}
