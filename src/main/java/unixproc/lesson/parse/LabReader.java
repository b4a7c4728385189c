package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.console.text.Columns;
import unixproc.lesson.expectation.AnnotatedLine;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Reads lines for the lab: what is typed, and behind {@code #=>} what must come back. */
final class LabReader {
    private static final int MOST_LINES = 24;
    private static final int LONGEST_LINE = 200;
    /** In columns of a terminal. */
    private static final int LONGEST_INTENTION = 70;

    private static final int LONGEST_SLEEP = 1;
    private static final Pattern NEAR_MARK = Pattern.compile("#\\s+=+>|#=+ >|#\\s*-?>|//\\s*=>");
    private static final Pattern TARGET = Pattern.compile("@(\\S*)\\s*.*");
    private static final Pattern KNOWN_TARGET = Pattern.compile("[A-Z]{1,2}|parent|child");
    private static final Pattern SLEEP = Pattern.compile("(?:@\\S+\\s+)?sleep(?=[\\s(])\\s*+\\(?\\s*+(\\d{1,9})\\b.*");

    private final Problems problems;

    LabReader(Problems problems) {
        this.problems = problems;
    }

    LabLines block(RawBlock.Fence fence) {
        String words = fence.info().text().substring("lab".length()).strip();
        if (!words.isEmpty() && !words.equals("fresh")) {
            problems.add(fence.info().place(), "lab.unknown-word", words);
        }
        List<LabLine> lines = lines(fence.lines());
        if (lines.isEmpty()) {
            problems.add(fence.opening().place(), "block.empty", "lab");
        }
        if (lines.size() > MOST_LINES) {
            problems.add(lines.get(MOST_LINES).place(), "lab.too-many-lines", MOST_LINES, lines.size());
        }
        return new LabLines(words.equals("fresh"), lines, fence.opening().place());
    }

    List<LabLine> lines(List<TextLine> source) {
        List<LabLine> lines = new ArrayList<>();
        for (TextLine line : source) {
            if (!line.isBlank()) {
                lines.add(line(line.stripped()));
            }
        }
        return lines;
    }

    private LabLine line(TextLine line) {
        AnnotatedLine parts = AnnotatedLine.of(line.text());
        TextLine typed = new TextLine(parts.typed(), line.line(), line.column());
        if (typed.isBlank()) {
            int mark = parts.expectation().or(parts::intention).orElseThrow().mark();
            problems.add(line.from(mark).place(), "lab.nothing-to-run");
        }
        Optional<TextLine> pattern = parts.expectation().map(part -> behind(part, line));
        Optional<Expectation> expectation = pattern.flatMap(written -> expectation(written, typed, line, parts));
        parts.intention().ifPresent(part -> intention(part, line));
        check(typed, pattern.isEmpty());
        return new LabLine(
                typed.text().strip(),
                expectation,
                parts.intention().map(AnnotatedLine.Annotation::text),
                line.place(),
                pattern.orElse(line).place());
    }

    private void intention(AnnotatedLine.Annotation part, TextLine line) {
        int columns = Columns.of(part.text());
        if (columns == 0) {
            problems.add(line.from(part.mark()).place(), "lab.intention-missing");
        } else if (columns > LONGEST_INTENTION) {
            problems.add(behind(part, line).place(), "lab.intention-too-long", LONGEST_INTENTION, columns);
        }
    }

    private static TextLine behind(AnnotatedLine.Annotation part, TextLine line) {
        return new TextLine(part.text(), line.line(), line.column() + part.start());
    }

    private Optional<Expectation> expectation(TextLine pattern, TextLine typed, TextLine line, AnnotatedLine parts) {
        int mark = parts.expectation().orElseThrow().mark();
        if (typed.isBlank()) {
            return Optional.empty();
        }
        if (typed.text().startsWith(":")) {
            problems.add(
                    line.from(mark).place(),
                    "lab.word-has-no-value",
                    typed.text().strip());
        } else if (pattern.isBlank()) {
            problems.add(line.from(mark).place(), "lab.expectation-missing");
        } else {
            Optional<Expectation> expectation = Expectation.parse(pattern.text());
            if (expectation.isEmpty()) {
                problems.add(pattern.place(), "lab.expectation-unreadable", pattern.text());
            }
            return expectation;
        }
        return Optional.empty();
    }

    private void check(TextLine typed, boolean unmarked) {
        String text = typed.text();
        Matcher near = NEAR_MARK.matcher(text);
        if (unmarked && near.find()) {
            problems.add(typed.within(near.start(), near.end() - near.start()), "lab.near-expectation", near.group());
        }
        Matcher target = TARGET.matcher(text);
        if (target.matches() && !KNOWN_TARGET.matcher(target.group(1)).matches()) {
            problems.add(typed.within(0, target.group(1).length() + 1), "lab.unknown-target", target.group(1));
        }
        Matcher sleep = SLEEP.matcher(text);
        if (sleep.matches() && Integer.parseInt(sleep.group(1)) > LONGEST_SLEEP) {
            problems.add(
                    typed.within(sleep.start(1), sleep.group(1).length()),
                    "lab.long-sleep",
                    sleep.group(1),
                    LONGEST_SLEEP);
        }
        if (text.length() > LONGEST_LINE) {
            problems.add(typed.place(), "lab.line-too-long", LONGEST_LINE, text.length());
        }
    }
}
