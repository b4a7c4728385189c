package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.StyledText;
import unixproc.console.Wrap;
import unixproc.kernel.Part;

/**
 * What changed anywhere in the lab between two moments, a line each.
 *
 * @param most how many changes to name at most; the others are counted
 */
public record DiffPicture(Scene before, Scene after, int most) implements Picture {
    /** What both snapshots must hold for it. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.allOf(Part.class));

    /** Whether there is anything to tell. */
    public boolean isEmpty(Look look) {
        return Changes.between(before, after, look).isEmpty();
    }

    /** What whoever saw the line does not know yet; empty if that is nothing, or too much to be said by the way. */
    public List<StyledText> aside(Look look) {
        List<StyledText> untold = Changes.untold(before, after, look);
        return untold.size() <= most ? untold.stream().map(Look::shown).toList() : List.of();
    }

    @Override
    public List<StyledText> drawn(Look look) {
        List<StyledText> lines = new ArrayList<>();
        for (StyledText change : changes(look)) {
            lines.addAll(Wrap.at(look.width()).indented("", "  ").lines(change));
        }
        return lines;
    }

    @Override
    public List<StyledText> told(Look look) {
        return changes(look).stream()
                .map(change -> StyledText.of(look.text("told.sentence", change)))
                .toList();
    }

    private List<StyledText> changes(Look look) {
        List<StyledText> changes = Changes.between(before, after, look);
        if (changes.isEmpty()) {
            return List.of(StyledText.of(look.text("diff.nothing")));
        }
        if (changes.size() <= most) {
            return changes;
        }
        List<StyledText> shown = new ArrayList<>(changes.subList(0, most));
        shown.add(StyledText.of(look.text("diff.more", changes.size() - most)));
        return shown;
    }
}
