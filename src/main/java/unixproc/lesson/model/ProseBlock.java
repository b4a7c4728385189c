package unixproc.lesson.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A piece of running text that starts on a line of its own. */
public sealed interface ProseBlock {
    /** The words alone. */
    String plain();

    ProseBlock with(UnaryOperator<String> change);

    /** Words that are broken into lines where they are shown. */
    record Paragraph(List<InlineText> inlines) implements ProseBlock {
        @Override
        public String plain() {
            return InlineText.plain(inlines);
        }

        @Override
        public ProseBlock with(UnaryOperator<String> change) {
            return new Paragraph(InlineText.with(inlines, change));
        }
    }

    /** A heading below the screen's own. */
    record Subheading(List<InlineText> inlines) implements ProseBlock {
        @Override
        public String plain() {
            return InlineText.plain(inlines);
        }

        @Override
        public ProseBlock with(UnaryOperator<String> change) {
            return new Subheading(InlineText.with(inlines, change));
        }
    }

    /**
     * A list.
     *
     * @param first the number of the first item, or 0 when the items have bullets
     */
    record Items(int first, List<List<ProseBlock>> items) implements ProseBlock {
        @Override
        public String plain() {
            return items.stream().map(ProseBlock::plain).collect(Collectors.joining("\n"));
        }

        @Override
        public ProseBlock with(UnaryOperator<String> change) {
            return new Items(
                    first,
                    items.stream().map(item -> ProseBlock.with(item, change)).toList());
        }
    }

    /** Words that are somebody else's, or stand aside. */
    record Quote(List<ProseBlock> blocks) implements ProseBlock {
        @Override
        public String plain() {
            return ProseBlock.plain(blocks);
        }

        @Override
        public ProseBlock with(UnaryOperator<String> change) {
            return new Quote(ProseBlock.with(blocks, change));
        }
    }

    /** Lines shown exactly as they are: a drawing, or what a file holds. */
    record Verbatim(String text) implements ProseBlock {
        @Override
        public String plain() {
            return text;
        }

        @Override
        public ProseBlock with(UnaryOperator<String> change) {
            return new Verbatim(change.apply(text));
        }
    }

    private static String plain(List<ProseBlock> blocks) {
        return blocks.stream().map(ProseBlock::plain).collect(Collectors.joining("\n"));
    }

    private static List<ProseBlock> with(List<ProseBlock> blocks, UnaryOperator<String> change) {
        return blocks.stream().map(block -> block.with(change)).toList();
    }
}
