package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Place;
import unixproc.lesson.model.PortabilityNote;
import unixproc.lesson.model.Prose;
import unixproc.lesson.model.Screen;
import unixproc.lesson.model.ScreenPart;
import unixproc.lesson.model.Why;
import unixproc.lesson.problem.ControlCharacters;
import unixproc.lesson.problem.LessonSource;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;
import unixproc.lesson.rule.ScreenRules;

/** Reads a whole lesson file: everything that can be understood of it, and everything that is wrong with it. */
public final class LessonParser {
    private static final int MOST_SCREENS = 24;
    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_HEADING = 60;
    static final List<String> BLOCKS =
            List.of("predict", "lab", "task", "picture", "why", "c", "python", "ruby", "shell", "text");

    /** Those that may have words behind their name. */
    private static final List<String> WORDED = List.of("predict", "lab", "picture");

    private final Problems problems;
    private final References references;
    private final ProseParser prose;
    private final LabReader lab;
    private final PredictReader predict;
    private final TaskReader task;

    private LessonParser(LessonSource source, References references) {
        this.problems = new Problems(source);
        this.references = references;
        this.prose = new ProseParser(references, problems);
        this.lab = new LabReader(problems);
        this.predict = new PredictReader(prose, problems);
        this.task = new TaskReader(prose, lab, problems);
    }

    public static ParsedLesson parse(LessonSource source, References references) {
        return new LessonParser(source, references).parse(source);
    }

    private ParsedLesson parse(LessonSource source) {
        List<String> lines = ControlCharacters.removed(source.lines(), problems);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                problems.add(
                        new Place(i + 1, LONGEST_LINE + 1, 1),
                        "text.line-too-long",
                        LONGEST_LINE,
                        lines.get(i).length());
                return new ParsedLesson(Optional.of(source), Optional.empty(), problems.all());
            }
        }
        FrontMatterReader.Head head = new FrontMatterReader(references, problems).read(lines);
        List<TextLine> body = TextLine.of(lines.subList(head.bodyLine() - 1, lines.size()), head.bodyLine());
        List<Screen> screens = screens(RawBlockScanner.scan(body, problems));
        if (screens.isEmpty()) {
            problems.add(new Place(Math.min(head.bodyLine(), lines.size()), 1, 1), "screen.none");
        }
        if (screens.size() > MOST_SCREENS) {
            problems.add(screens.get(MOST_SCREENS).place(), "screen.too-many", MOST_SCREENS, screens.size());
        }
        new ScreenRules(source.language(), problems).check(screens);
        return new ParsedLesson(
                Optional.of(source),
                head.front()
                        .map(front -> new Lesson(source.name(), source.number(), source.language(), front, screens)),
                problems.all());
    }

    private List<Screen> screens(List<RawBlock> rawBlocks) {
        List<Screen> screens = new ArrayList<>();
        TextLine heading = new TextLine("", 0, 1);
        List<ScreenPart> parts = new ArrayList<>();
        for (RawBlock rawBlock : rawBlocks) {
            if (rawBlock instanceof RawBlock.Heading next) {
                if (next.level() == 1) {
                    problems.add(next.title().place(), "screen.title-in-body");
                    continue;
                }
                finish(heading, parts, screens);
                heading = heading(next.title());
                parts = new ArrayList<>();
            } else {
                block(rawBlock).forEach(parts::add);
            }
        }
        finish(heading, parts, screens);
        return screens;
    }

    private TextLine heading(TextLine title) {
        if (title.isBlank()) {
            problems.add(title.place(), "screen.no-heading");
        }
        if (title.text().length() > LONGEST_HEADING) {
            problems.add(
                    title.place(),
                    "screen.heading-too-long",
                    LONGEST_HEADING,
                    title.text().length());
        }
        return title;
    }

    private void finish(TextLine heading, List<ScreenPart> parts, List<Screen> screens) {
        if (heading.line() > 0) {
            screens.add(new Screen(heading.text(), List.copyOf(parts), heading.place()));
        } else if (!parts.isEmpty()) {
            problems.add(parts.get(0).place(), "screen.text-before-first");
        }
    }

    private Stream<ScreenPart> block(RawBlock rawBlock) {
        if (rawBlock instanceof RawBlock.Text text) {
            Prose parsed = prose.parse(text.lines());
            // Nothing but a comment for other authors is nothing to show.
            return parsed.isEmpty() ? Stream.empty() : Stream.of(parsed);
        }
        if (rawBlock instanceof RawBlock.Note note) {
            return note(note);
        }
        return rawBlock instanceof RawBlock.Fence fence ? fence(fence) : Stream.empty();
    }

    private Stream<ScreenPart> fence(RawBlock.Fence fence) {
        String info = fence.info().text();
        String kind = info.contains(" ") ? info.substring(0, info.indexOf(' ')) : info;
        if (!info.equals(kind) && !WORDED.contains(kind)) {
            problems.add(fence.info().place(), "block.extra-words", kind);
        }
        return switch (kind) {
            case "predict" -> Stream.of(predict.block(fence));
            case "picture" -> Stream.of(PictureReader.block(fence, problems));
            case "lab" -> Stream.of(lab.block(fence));
            case "task" -> Stream.of(task.block(fence));
            case "why" ->
                Stream.of(new Why(
                        prose.parse(filled(fence, kind)), fence.opening().place()));
            case "c" -> elsewhere(Elsewhere.Tongue.C, fence);
            case "python" -> elsewhere(Elsewhere.Tongue.PYTHON, fence);
            case "ruby" -> elsewhere(Elsewhere.Tongue.RUBY, fence);
            case "shell" -> elsewhere(Elsewhere.Tongue.SHELL, fence);
            default -> {
                problems.unknown(fence.info().place(), "block.unknown", kind, BLOCKS);
                yield Stream.empty();
            }
        };
    }

    private Stream<ScreenPart> elsewhere(Elsewhere.Tongue tongue, RawBlock.Fence fence) {
        String code = TextLine.join(filled(fence, tongue.title()));
        return Stream.of(new Elsewhere(tongue, code, fence.opening().place()));
    }

    private List<TextLine> filled(RawBlock.Fence fence, String kind) {
        if (fence.lines().stream().allMatch(TextLine::isBlank)) {
            problems.add(fence.opening().place(), "block.empty", kind);
        }
        return fence.lines();
    }

    private Stream<ScreenPart> note(RawBlock.Note note) {
        for (PortabilityNote.Platform platform : PortabilityNote.Platform.values()) {
            if (platform.word().equals(note.platform().text())) {
                if (note.lines().stream().allMatch(TextLine::isBlank)) {
                    problems.add(note.platform().place(), "block.empty", "note");
                }
                return Stream.of(new PortabilityNote(
                        platform, prose.parse(note.lines()), note.platform().place()));
            }
        }
        problems.unknown(
                note.platform().place(),
                "note.unknown-platform",
                note.platform().text(),
                List.of("linux", "macos"));
        return Stream.empty();
    }
}
