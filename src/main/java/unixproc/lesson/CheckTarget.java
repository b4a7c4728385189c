package unixproc.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an author wants checked: a folder of lessons, one lesson's folder, or one file of it.
 *
 * @param lesson the one lesson meant, or empty for all
 */
public record CheckTarget(LessonLibrary library, Optional<String> lesson) {
    /** A lesson is known by the folder it is in, so its neighbours are read, too. */
    public static CheckTarget of(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Path absolute = folder.toAbsolutePath().normalize();
        Optional<LessonFolder> lesson = absolute.getFileName() == null || absolute.getParent() == null
                ? Optional.empty()
                : LessonFolder.of(absolute.getParent(), absolute);
        if (lesson.isEmpty()) {
            return new CheckTarget(LessonLibrary.open(path), Optional.empty());
        }
        // Problems are told with the path as the author wrote it, where that has a parent to be told with.
        Path lessons = Files.isDirectory(path) && path.getParent() != null ? path.getParent() : absolute.getParent();
        return new CheckTarget(
                LessonLibrary.open(lessons), Optional.of(lesson.get().name()));
    }

    /** Everything that is wrong with it and can be seen without running anything. */
    public List<LessonProblem> problems() {
        return lesson.map(library::check).orElseGet(library::check);
    }
}
