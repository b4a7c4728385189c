package unixproc.lesson.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import unixproc.file.AtomicFile;
import unixproc.text.Language;

/** Starts a lesson for an author: one that is short, complete and right, to be changed into another. */
public final class LessonSkeleton {
    private final String name;

    private LessonSkeleton(String name) {
        this.name = name;
    }

    /** Whether a lesson may be called this: small letters, digits and dashes. */
    public static boolean isName(String name) {
        return LessonFolder.isName(name);
    }

    public static LessonSkeleton of(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(name);
        }
        return new LessonSkeleton(name);
    }

    /** The text of its file in this language. */
    public String text(Language language) {
        String resource = "skeleton_" + language.tag() + ".md";
        try (InputStream skeleton = LessonSkeleton.class.getResourceAsStream(resource)) {
            return new String(skeleton.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", name);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    /**
     * Writes it into a folder of lessons, with the number after the last one there.
     *
     * @return the folder of the new lesson
     * @throws FileAlreadyExistsException when there is a lesson of that name; nothing is changed then
     */
    public Path writeInto(Path lessons) throws IOException {
        LessonLibrary library = LessonLibrary.open(lessons);
        if (library.hasLesson(name)) {
            throw new FileAlreadyExistsException(name);
        }
        Path folder = lessons.resolve(String.format("%02d-%s", library.lastNumber() + 1, name));
        Files.createDirectories(lessons);
        Files.createDirectory(folder);
        for (Language language : Language.values()) {
            AtomicFile.writeNew(
                    folder.resolve(language.tag() + ".md"), text(language).getBytes(StandardCharsets.UTF_8));
        }
        return folder;
    }
}
