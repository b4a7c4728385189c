package unixproc.view.picture;

import java.util.List;
import unixproc.console.text.StyledText;
import unixproc.view.RenderOptions;

/** Something to be looked at, or listened to. */
public interface Picture {
    /** As the look asks: drawn or told. No line is wider than the look's width. */
    default List<StyledText> lines(RenderOptions options) {
        List<StyledText> lines = switch (options.form()) {
            case DRAWN -> drawn(options);
            case TOLD -> options.wrapped(told(options));
        };
        return lines.stream().map(RenderOptions::shown).toList();
    }

    /** For the eye. */
    List<StyledText> drawn(RenderOptions options);

    /** The same as plain sentences, of any length. */
    List<StyledText> told(RenderOptions options);
}
