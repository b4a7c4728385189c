package unixproc.lesson.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Running text: its Markdown, and the same taken apart, so that whoever shows it need not know Markdown.
 *
 * @param source the Markdown as written
 */
public record Prose(String source, List<ProseBlock> blocks, Place place) implements ScreenPart {
    /** The words alone, one line a piece. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        for (ProseBlock block : blocks) {
            text.append(text.isEmpty() ? "" : "\n").append(block.plain());
        }
        return text.toString();
    }

    /** The same with every span's text changed, for instance by filling its places. */
    public Prose with(UnaryOperator<String> change) {
        return new Prose(
                source, blocks.stream().map(block -> block.with(change)).toList(), place);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
