package unixproc.lesson;

import java.util.List;

/** A stretch of lines of a lesson's body, before anything is made of it. */
sealed interface Chunk {
    /** A line that starts with one or more {@code #}. */
    record Heading(int level, TextLine title) implements Chunk {}

    /** Markdown to be shown as it is. */
    record Text(List<TextLine> lines) implements Chunk {}

    /** A block quote whose first line is {@code > note: linux}, without its marks. */
    record Note(TextLine platform, List<TextLine> lines) implements Chunk {}

    /**
     * A fenced block.
     *
     * @param info what stands behind the opening fence
     */
    record Fence(TextLine opening, TextLine info, List<TextLine> lines) implements Chunk {}
}
