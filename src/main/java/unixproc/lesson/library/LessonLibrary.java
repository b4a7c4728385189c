package unixproc.lesson.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.model.FrontMatter;
import unixproc.lesson.model.Glossary;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Place;
import unixproc.lesson.parse.ManualPages;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.lesson.parse.References;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.rule.TermRules;
import unixproc.text.Language;
import unixproc.text.SimilarNames;

/** The lessons of a folder. Nothing in it can stop the program: what is wrong is said, and the rest works. */
public final class LessonLibrary {
    /** What may stand beside the lessons of a collection. */
    private static final Set<String> BESIDE =
            Set.of("README.md", "README.ja.md", "LICENSE", "LICENSE.md", "CHANGELOG.md", "CONTRIBUTING.md");

    private final Path folder;
    private final List<LessonFolder> lessons;
    private final List<LessonProblem> problems;
    private final LessonFiles files;
    private final CourseGlossary glossary;
    private final Map<String, String> definedIn = new LinkedHashMap<>();

    private LessonLibrary(Path folder, List<LessonFolder> lessons, List<LessonProblem> problems) {
        this.folder = folder;
        this.lessons = lessons;
        this.problems = problems;
        Map<String, Integer> numbers = new LinkedHashMap<>();
        lessons.forEach(lesson -> numbers.put(lesson.name(), lesson.number()));
        this.files = new LessonFiles(new References(numbers, ManualPages.bundled()));
        this.glossary = new CourseGlossary(folder, files);
    }

    /** The lessons in this folder, as far as they can be read. */
    public static LessonLibrary open(Path folder) {
        List<LessonFolder> lessons = new ArrayList<>();
        List<LessonProblem> problems = new ArrayList<>();
        for (Path path : contents(folder)) {
            String name = path.getFileName().toString();
            Optional<LessonFolder> lesson = Files.isDirectory(path) ? LessonFolder.of(folder, path) : Optional.empty();
            if (Files.isDirectory(path) && name.equals(CourseGlossary.FOLDER)) {
                continue;
            }
            if (lesson.isPresent()) {
                addUnlessTwice(lesson.get(), lessons, problems);
            } else if (Files.isDirectory(path)) {
                if (holdsLesson(path)) {
                    problems.add(problem(path, "folder.bad-name", name));
                }
            } else if (!BESIDE.contains(name)) {
                problems.add(problem(path, "folder.stray-file", name));
            }
        }
        lessons.sort(Comparator.comparingInt(LessonFolder::number).thenComparing(LessonFolder::name));
        if (lessons.isEmpty()) {
            problems.add(problem(folder, "folder.none"));
        }
        return new LessonLibrary(folder, lessons, problems);
    }

    private static void addUnlessTwice(LessonFolder lesson, List<LessonFolder> lessons, List<LessonProblem> problems) {
        for (LessonFolder other : lessons) {
            String otherFolder = other.path().getFileName().toString();
            if (other.name().equals(lesson.name())) {
                problems.add(problem(lesson.path(), "folder.name-twice", lesson.name(), otherFolder));
                return;
            }
            if (other.number() == lesson.number()) {
                problems.add(problem(lesson.path(), "folder.number-twice", lesson.number(), otherFolder));
            }
        }
        lessons.add(lesson);
    }

    public Path folder() {
        return folder;
    }

    /** The lessons in order; of each only the front matter is read. */
    public List<LessonEntry> entries(Language language) {
        return lessons.stream().map(lesson -> entry(lesson, language)).toList();
    }

    /** A lesson by its name, its number, or its folder's name. */
    public Optional<LessonEntry> find(String name, Language language) {
        return folder(name).map(lesson -> entry(lesson, language));
    }

    boolean hasLesson(String name) {
        return lessons.stream().anyMatch(lesson -> lesson.name().equals(name));
    }

    int lastNumber() {
        return lessons.stream().mapToInt(LessonFolder::number).max().orElse(0);
    }

    /** The names somebody may have meant. */
    public List<String> nearest(String name) {
        return SimilarNames.to(name, lessons.stream().map(LessonFolder::name).toList());
    }

    /** Reads the whole of a lesson, in English where the wanted language is missing. */
    public ParsedLesson read(String name, Language language) {
        return folder(name)
                .flatMap(lesson -> lesson.file(language))
                .map(this::parse)
                .orElseGet(() -> ParsedLesson.unreadable(List.of()));
    }

    /** Everything that is wrong and can be seen without running anything. */
    public List<LessonProblem> check() {
        List<LessonProblem> all = ownProblems();
        lessons.forEach(lesson -> all.addAll(check(lesson)));
        return all;
    }

    /** What is wrong with the folder as a whole. */
    List<LessonProblem> ownProblems() {
        List<LessonProblem> own = new ArrayList<>(problems);
        own.addAll(glossary.problems());
        return own;
    }

    List<LessonFolder> folders() {
        return List.copyOf(lessons);
    }

    /** A name for exactly these lessons as they are now: what was agreed to does not hold for a changed file. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
            for (LessonFolder lesson : lessons) {
                for (Language language : lesson.languages()) {
                    LessonFile file = lesson.exactly(language);
                    digest.update(file.path().toString().getBytes(StandardCharsets.UTF_8));
                    files.read(file)
                            .source()
                            .ifPresent(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Everything that is wrong with one lesson and can be seen without running it. */
    List<LessonProblem> check(LessonFolder lesson) {
        List<LessonProblem> all = new ArrayList<>();
        List<Language> languages = lesson.languages();
        if (!languages.contains(Language.EN)) {
            all.add(problem(lesson.path(), "folder.no-english"));
        }
        for (Language language : Language.values()) {
            long having = lessons.stream()
                    .filter(other -> other.languages().contains(language))
                    .count();
            if (language != Language.EN && !languages.contains(language) && 2 * having > lessons.size()) {
                all.add(problem(lesson.path(), "folder.no-translation", language.tag()));
            }
        }
        for (Path path : contents(lesson.path())) {
            String name = path.getFileName().toString();
            if (languages.stream().noneMatch(language -> name.equals(language.tag() + ".md"))) {
                all.add(problem(path, "folder.stray", name));
            }
        }
        List<ParsedLesson> parsed =
                languages.stream().map(lesson::exactly).map(this::parse).toList();
        parsed.forEach(each -> {
            all.addAll(each.problems());
            all.addAll(terms(each));
        });
        // Files that cannot be read as they are meant would differ in a hundred ways.
        if (parsed.stream().allMatch(each -> each.playable().isPresent())) {
            parsed.stream().skip(1).forEach(each -> all.addAll(LanguagesInStep.compare(parsed.get(0), each)));
        }
        return all;
    }

    /** The terms of the course, in English where the language is missing. */
    public Glossary glossary(Language language) {
        return glossary.in(language);
    }

    /** What there is to say about the terms a lesson uses and defines. */
    private List<LessonProblem> terms(ParsedLesson parsed) {
        if (parsed.source().isEmpty() || parsed.lesson().isEmpty()) {
            return List.of();
        }
        Lesson lesson = parsed.lesson().get();
        Problems found = new Problems(parsed.source().get());
        List<String> order = lessons.stream().map(LessonFolder::name).toList();
        new TermRules(glossary(lesson.language()), definedIn(), order).check(lesson, found);
        return found.all();
    }

    /** The lesson that defines a term, by the term's key. */
    private Map<String, String> definedIn() {
        if (definedIn.isEmpty()) {
            for (LessonEntry entry : entries(Language.EN)) {
                entry.front().defines().forEach(key -> definedIn.putIfAbsent(key, entry.name()));
            }
        }
        return definedIn;
    }

    ParsedLesson parse(LessonFile file) {
        return files.parse(file);
    }

    private LessonEntry entry(LessonFolder lesson, Language language) {
        Optional<LessonFile> file = lesson.file(language);
        FrontMatter nameOnly = FrontMatter.named(lesson.name());
        if (file.isEmpty()) {
            List<LessonProblem> missing = List.of(problem(lesson.path(), "folder.no-english"));
            return new LessonEntry(lesson.name(), lesson.number(), language, nameOnly, missing);
        }
        LessonFile.Read read = files.read(file.get());
        if (read.source().isEmpty()) {
            List<LessonProblem> unreadable = read.problem().stream().toList();
            return new LessonEntry(lesson.name(), lesson.number(), language, nameOnly, unreadable);
        }
        Problems found = new Problems(read.source().get());
        FrontMatter front = files.front(read.source().get(), found).orElse(nameOnly);
        return new LessonEntry(lesson.name(), lesson.number(), file.get().language(), front, found.all());
    }

    private Optional<LessonFolder> folder(String name) {
        return lessons.stream()
                .filter(lesson -> lesson.name().equals(name)
                        || lesson.path().getFileName().toString().equals(name)
                        || (CNumber.isDecimal(name) && Integer.parseInt(name) == lesson.number()))
                .findFirst();
    }

    /** Whether a folder that is not named like a lesson has the files of one; drafts and pictures are nobody's mistake. */
    private static boolean holdsLesson(Path folder) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> Files.exists(folder.resolve(language.tag() + ".md")));
    }

    private static boolean isAnEditors(String name) {
        return name.startsWith(".")
                || name.startsWith("#")
                || name.endsWith("~")
                || name.matches(".*\\.(bak|orig|swp)");
    }

    /** What is in a folder, in order, without what an editor or Git hides there. */
    private static List<Path> contents(Path folder) {
        List<Path> contents = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(contents::add);
        } catch (IOException unreadable) {
            return List.of();
        }
        contents.removeIf(path -> isAnEditors(path.getFileName().toString()));
        contents.sort(Comparator.naturalOrder());
        return contents;
    }

    private static LessonProblem problem(Path path, String key, Object... words) {
        return new LessonProblem(path.toString(), new Place(1, 1, 1), key, List.of(words), "");
    }
}
