package unixproc.lesson.library;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unixproc.lesson.model.Glossary;
import unixproc.lesson.model.GlossaryTerm;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.Language;

/** The glossary of a course: a folder with a file for each language. */
final class CourseGlossary {
    /** What the folder is called, which stands beside the lessons. */
    static final String FOLDER = "glossary";

    private final Path lessons;
    private final Path folder;
    private final LessonFiles files;

    CourseGlossary(Path lessons, LessonFiles files) {
        this.lessons = lessons;
        this.folder = lessons.resolve(FOLDER);
        this.files = files;
    }

    /** The terms in a language, in English where that is missing; empty without a glossary. */
    Glossary in(Language language) {
        return Stream.of(language, Language.EN)
                .filter(this::isThere)
                .findFirst()
                .map(there -> files.glossary(file(there), new ArrayList<>()))
                .orElse(Glossary.EMPTY);
    }

    /** What is wrong with its files, and where a translation does not have the terms of the English one. */
    List<LessonProblem> problems() {
        List<LessonProblem> found = new ArrayList<>();
        List<String> english = keys(in(Language.EN));
        for (Language language : Language.values()) {
            if (isThere(language)) {
                List<String> keys = keys(files.glossary(file(language), found));
                if (!keys.equals(english)) {
                    String file = file(language).path().toString();
                    String first = Stream.concat(english.stream(), keys.stream())
                            .filter(key -> english.indexOf(key) != keys.indexOf(key))
                            .findFirst()
                            .orElse("");
                    found.add(new LessonProblem(file, new Place(1, 1, 1), "glossary.keys", List.of(first), ""));
                }
            }
        }
        return found;
    }

    private static List<String> keys(Glossary glossary) {
        return glossary.terms().stream().map(GlossaryTerm::key).toList();
    }

    private boolean isThere(Language language) {
        return Files.exists(file(language).path(), LinkOption.NOFOLLOW_LINKS);
    }

    private LessonFile file(Language language) {
        return new LessonFile(lessons, folder.resolve(language.tag() + ".md"), FOLDER, 0, language);
    }
}
