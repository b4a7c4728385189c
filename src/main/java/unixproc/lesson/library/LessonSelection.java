package unixproc.lesson.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.Language;

/** What an author points at: a folder of lessons, the folder of one, or one file. */
public final class LessonSelection {
    private final Path pointedAt;
    private final LessonLibrary library;
    private final List<LessonFolder> lessons;
    private final Optional<LessonFile> file;

    private LessonSelection(
            Path pointedAt, LessonLibrary library, List<LessonFolder> lessons, Optional<LessonFile> file) {
        this.pointedAt = pointedAt;
        this.library = library;
        this.lessons = lessons;
        this.file = file;
    }

    /**
     * What there is to say about one lesson, or about the folder they stand in.
     *
     * @param name the folder or file, as an author would name it
     * @param problems what can be seen without running anything
     * @param scripts the files to run; a translation whose lines are the same is not among them
     */
    public record Part(String name, List<LessonProblem> problems, List<LessonScript> scripts) {}

    /** Empty when there is nothing at this path. */
    public static Optional<LessonSelection> at(Path path) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        // Lessons are known by the folders they are in; a path with dots does not name those.
        Path named = path.normalize().equals(path) && !path.toString().isEmpty()
                ? path
                : path.toAbsolutePath().normalize();
        return Optional.of(Files.isDirectory(named) ? folder(named) : file(named));
    }

    private static LessonSelection folder(Path path) {
        Path around = around(path);
        if (LessonFolder.of(around, path).isPresent()) {
            LessonLibrary library = LessonLibrary.open(around);
            return new LessonSelection(path, library, only(library, path), Optional.empty());
        }
        LessonLibrary library = LessonLibrary.open(path);
        return new LessonSelection(path, library, library.folders(), Optional.empty());
    }

    /** A file that stands where a lesson's does is checked as that; any other is a lesson all by itself. */
    private static LessonSelection file(Path path) {
        Path folder = around(path);
        Path lessons = around(folder);
        Optional<LessonFolder> lesson = LessonFolder.of(lessons, folder);
        Optional<LessonFile> regular = lesson.flatMap(found -> Arrays.stream(Language.values())
                .map(found::exactly)
                .filter(each -> each.path().equals(path))
                .findFirst());
        LessonLibrary library = LessonLibrary.open(regular.isPresent() ? lessons : folder);
        return new LessonSelection(
                path,
                library,
                regular.isPresent() ? only(library, folder) : List.of(),
                regular.or(() -> Optional.of(alone(library, folder, path))));
    }

    private static LessonFile alone(LessonLibrary library, Path folder, Path path) {
        String name = path.getFileName().toString().replaceFirst("\\.md$", "");
        Language language = Arrays.stream(Language.values())
                .filter(each ->
                        name.equals(each.tag()) || name.endsWith("." + each.tag()) || name.endsWith("_" + each.tag()))
                .findFirst()
                .orElse(Language.EN);
        return new LessonFile(folder, path, name, library.lastNumber() + 1, language);
    }

    private static Path around(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static List<LessonFolder> only(LessonLibrary library, Path path) {
        return library.folders().stream()
                .filter(lesson -> lesson.path().equals(path))
                .toList();
    }

    /** The folder of lessons it is in. */
    public LessonLibrary library() {
        return library;
    }

    public int lessonCount() {
        return Math.max(lessons.size(), file.isPresent() ? 1 : 0);
    }

    public int languageCount() {
        return (int) files().stream().map(LessonFile::language).distinct().count();
    }

    /** The file, or the one lesson in this language, as far as it can be understood; empty when it is several. */
    public Optional<ParsedLesson> read(Language language) {
        Optional<LessonFile> one =
                file.or(() -> lessons.size() == 1 && lessons.get(0).path().equals(pointedAt)
                        ? lessons.get(0).file(language)
                        : Optional.empty());
        return one.map(library::parse);
    }

    /** Everything there is to say, one lesson after the other. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<LessonProblem> own = file.isEmpty()
                ? library.ownProblems().stream().filter(this::isMeant).toList()
                : List.of();
        if (!own.isEmpty()) {
            parts.add(new Part(pointedAt.toString(), own, List.of()));
        }
        for (LessonFolder lesson : lessons) {
            List<LessonProblem> problems =
                    library.check(lesson).stream().filter(this::isMeant).toList();
            parts.add(new Part(lesson.path().toString(), problems, scripts(files(lesson))));
        }
        if (lessons.isEmpty() && file.isPresent()) {
            parts.add(
                    new Part(pointedAt.toString(), library.parse(file.get()).problems(), scripts(List.of(file.get()))));
        }
        return parts;
    }

    private boolean isMeant(LessonProblem problem) {
        return Path.of(problem.file()).startsWith(pointedAt);
    }

    private List<LessonFile> files() {
        return lessons.isEmpty()
                ? file.stream().toList()
                : lessons.stream().flatMap(lesson -> files(lesson).stream()).toList();
    }

    private List<LessonFile> files(LessonFolder lesson) {
        return file.isPresent()
                ? file.stream().toList()
                : lesson.languages().stream().map(lesson::exactly).toList();
    }

    private List<LessonScript> scripts(List<LessonFile> files) {
        List<LessonScript> scripts = new ArrayList<>();
        for (LessonFile each : files) {
            ParsedLesson parsed = library.parse(each);
            boolean runnable = parsed.problems().stream().allMatch(LessonProblem::isOfTextOnly);
            if (runnable && parsed.lesson().isPresent()) {
                LessonScript script = new LessonScript(
                        parsed.source().orElseThrow(), parsed.lesson().get());
                if (script.hasLines() && scripts.stream().noneMatch(script::runsLike)) {
                    scripts.add(script);
                }
            }
        }
        return scripts;
    }
}
