package unixproc.lesson.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.console.text.Columns;
import unixproc.lesson.model.DrawnPicture;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Reads a {@code picture} block, whose sentence stands behind its opening fence. */
final class PictureReader {
    private static final int MOST_LINES = 12;
    private static final int MOST_COLUMNS = 76;
    private static final Pattern ALT = Pattern.compile("picture +alt=\"([^\"]*)\"");

    private PictureReader() {}

    static DrawnPicture block(RawBlock.Fence fence, Problems problems) {
        Matcher alt = ALT.matcher(fence.info().text());
        boolean told = alt.matches() && !alt.group(1).isBlank();
        if (!told) {
            problems.add(fence.info().place(), "picture.no-alt");
        }
        List<TextLine> lines = TextLine.trimmed(fence.lines());
        if (lines.isEmpty()) {
            problems.add(fence.opening().place(), "block.empty", "picture");
        }
        if (lines.size() > MOST_LINES) {
            problems.add(lines.get(MOST_LINES).place(), "picture.too-high", MOST_LINES, lines.size());
        }
        for (TextLine line : lines) {
            int columns = Columns.of(line.text().stripTrailing());
            if (columns > MOST_COLUMNS) {
                problems.add(line.place(), "picture.too-wide", MOST_COLUMNS, columns);
            }
            if (line.text().indexOf('\t') >= 0) {
                problems.add(line.within(line.text().indexOf('\t'), 1), "picture.tab");
            }
        }
        return new DrawnPicture(
                lines.stream().map(line -> line.text().stripTrailing()).toList(),
                told ? alt.group(1).strip() : "",
                fence.opening().place());
    }
}
