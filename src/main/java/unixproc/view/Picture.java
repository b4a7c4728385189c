package unixproc.view;

import java.util.List;
import unixproc.console.StyledText;

/** Something to be looked at, or listened to. */
public interface Picture {
    /** As the look asks: drawn or told. No line is wider than the look's width. */
    default List<StyledText> lines(Look look) {
        List<StyledText> lines = switch (look.form()) {
            case DRAWN -> drawn(look);
            case TOLD -> look.wrapped(told(look));
        };
        return lines.stream().map(Look::shown).toList();
    }

    /** For the eye. */
    List<StyledText> drawn(Look look);

    /** The same as plain sentences, of any length. */
    List<StyledText> told(Look look);
}
