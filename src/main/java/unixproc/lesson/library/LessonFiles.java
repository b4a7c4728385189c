package unixproc.lesson.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.lesson.model.FrontMatter;
import unixproc.lesson.model.Glossary;
import unixproc.lesson.parse.FrontMatterReader;
import unixproc.lesson.parse.GlossaryReader;
import unixproc.lesson.parse.LessonParser;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.lesson.parse.References;
import unixproc.lesson.problem.ControlCharacters;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.LessonSource;
import unixproc.lesson.problem.Problems;

/** The files of a library's lessons, each read and parsed at most once: they count as they were then. */
final class LessonFiles {
    private final References references;
    private final Map<Path, LessonFile.Read> read = new HashMap<>();
    private final Map<Path, ParsedLesson> parsed = new HashMap<>();

    LessonFiles(References references) {
        this.references = references;
    }

    LessonFile.Read read(LessonFile file) {
        return read.computeIfAbsent(file.path(), path -> file.read());
    }

    ParsedLesson parse(LessonFile file) {
        LessonFile.Read text = read(file);
        return parsed.computeIfAbsent(
                file.path(),
                path -> text.source()
                        .map(source -> LessonParser.parse(source, references))
                        .orElseGet(() ->
                                ParsedLesson.unreadable(text.problem().stream().toList())));
    }

    /** The terms of a glossary's file; what is wrong with it is gathered. */
    Glossary glossary(LessonFile file, List<LessonProblem> found) {
        LessonFile.Read text = read(file);
        text.problem().ifPresent(found::add);
        return text.source()
                .map(source -> {
                    Problems problems = new Problems(source);
                    Glossary glossary = GlossaryReader.read(source, references, problems);
                    found.addAll(problems.all());
                    return glossary;
                })
                .orElse(Glossary.EMPTY);
    }

    /** What a lesson says of itself, without reading what stands behind that; the problems are gathered. */
    Optional<FrontMatter> front(LessonSource source, Problems found) {
        return new FrontMatterReader(references, found)
                .read(ControlCharacters.removed(source.lines(), found))
                .front();
    }
}
