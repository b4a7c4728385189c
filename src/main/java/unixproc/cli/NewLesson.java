package unixproc.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import unixproc.lesson.LessonSkeleton;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** {@code unixproc new NAME}: a lesson to be changed into another. */
@Command(name = "new")
final class NewLesson implements Callable<Integer> {
    /** Where an author's lessons are kept, if they do not say: below where they are, as in a repository of lessons. */
    private static final Path USUAL = Path.of("lessons");

    private final Surroundings surroundings;
    private final Common common;

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "parameter.new")
    private String name = "";

    NewLesson(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Messages messages = new Room(surroundings, common).messages();
        if (!LessonSkeleton.isName(name)) {
            throw new UserError(messages.text("new.bad-name", name));
        }
        Path lessons = common.lessons().orElse(USUAL);
        Path folder = write(lessons, messages);
        surroundings.out().println(messages.text("new.done", folder));
        surroundings.out().println(messages.text("new.next", folder, lessons, name));
        surroundings.out().flush();
        return 0;
    }

    private Path write(Path lessons, Messages messages) {
        try {
            return LessonSkeleton.of(name).writeInto(lessons);
        } catch (FileAlreadyExistsException there) {
            boolean lesson = name.equals(there.getFile());
            throw new UserError(messages.text(lesson ? "new.exists" : "new.in-the-way", name, lessons));
        } catch (IOException failed) {
            String reason = failed instanceof FileSystemException system
                    ? Optional.ofNullable(system.getReason())
                            .orElse(failed.getClass().getSimpleName())
                    : failed.getMessage();
            throw new UserError(messages.text("new.unwritable", lessons, reason));
        }
    }
}
