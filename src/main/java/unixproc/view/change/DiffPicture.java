package unixproc.view.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.ProcessDetail;
import unixproc.view.LabSnapshot;
import unixproc.view.RenderOptions;
import unixproc.view.picture.Picture;

/**
 * What changed anywhere in the lab between two moments, a line each.
 *
 * @param most how many changes to name at most; the others are counted
 * @param memoryToo whether memory counts; where nobody has touched it, it is the lab's own JVM that needed more
 */
public record DiffPicture(LabSnapshot before, LabSnapshot after, int most, boolean memoryToo) implements Picture {
    /** What both snapshots must hold for it. */
    public static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.allOf(ProcessDetail.class));

    /** Whether there is anything to tell. */
    public boolean isEmpty(RenderOptions options) {
        return found(options).isEmpty();
    }

    /** What whoever saw the line does not know yet; empty if that is nothing, or too much to be told unasked. */
    public List<StyledText> untold(RenderOptions options) {
        List<StyledText> changes = Changes.untold(before, after, memoryToo, options);
        return changes.size() <= most
                ? changes.stream().map(RenderOptions::shown).toList()
                : List.of();
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        List<StyledText> lines = new ArrayList<>();
        for (StyledText change : changes(options)) {
            lines.addAll(Wrap.at(options.width()).indented("", "  ").lines(change));
        }
        return lines;
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        return changes(options).stream()
                .map(change -> StyledText.of(options.text("told.sentence", change)))
                .toList();
    }

    private List<StyledText> found(RenderOptions options) {
        return Changes.between(before, after, memoryToo, options);
    }

    private List<StyledText> changes(RenderOptions options) {
        List<StyledText> changes = found(options);
        if (changes.isEmpty()) {
            return List.of(StyledText.of(options.text("diff.nothing")));
        }
        if (changes.size() <= most) {
            return changes;
        }
        List<StyledText> shown = new ArrayList<>(changes.subList(0, most));
        shown.add(StyledText.of(options.text("diff.more", changes.size() - most)));
        return shown;
    }
}
