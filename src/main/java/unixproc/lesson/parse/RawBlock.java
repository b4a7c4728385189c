package unixproc.lesson.parse;

import java.util.List;
import unixproc.lesson.problem.TextLine;

/** A stretch of lines of a lesson's body, before anything is made of it. */
sealed interface RawBlock {
    /** A line that starts with one or more {@code #}. */
    record Heading(int level, TextLine title) implements RawBlock {}

    /** Markdown to be shown as it is. */
    record Text(List<TextLine> lines) implements RawBlock {}

    /** A block quote whose first line is {@code > note: linux}, without its marks. */
    record Note(TextLine platform, List<TextLine> lines) implements RawBlock {}

    /**
     * A fenced block.
     *
     * @param info what stands behind the opening fence
     */
    record Fence(TextLine opening, TextLine info, List<TextLine> lines) implements RawBlock {}
}
