package unixproc.lesson.library;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.text.Language;

/** The folder of one lesson: {@code 08-fork} with a file for each language. */
record LessonFolder(Path root, Path path, String name, int number) {
    private static final Pattern NAME = Pattern.compile("(\\d{2,3})-([a-z][a-z0-9-]{0,30})");

    /** Empty when it is not named like a lesson. */
    static Optional<LessonFolder> of(Path root, Path path) {
        Matcher matcher = NAME.matcher(path.getFileName().toString());
        return matcher.matches()
                ? Optional.of(new LessonFolder(root, path, matcher.group(2), Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    static boolean isName(String name) {
        return NAME.matcher("00-" + name).matches();
    }

    /** The languages there is a file for, English first. */
    List<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language -> Files.exists(path(language), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** The file in this language, in English where that is missing, else in whatever there is. */
    Optional<LessonFile> file(Language wanted) {
        List<Language> languages = languages();
        return languages.stream()
                .filter(language -> language == wanted)
                .findFirst()
                .or(() -> languages.stream().findFirst())
                .map(this::exactly);
    }

    LessonFile exactly(Language language) {
        return new LessonFile(root, path(language), name, number, language);
    }

    private Path path(Language language) {
        return path.resolve(language.tag() + ".md");
    }
}
