package unixproc.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.lesson.library.LessonSkeleton;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** {@code unixproc new NAME}: a lesson to be changed into another. */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {
    /** Where an author's lessons are kept, if they do not say: below where they are, as in a repository of lessons. */
    private static final Path USUAL = Path.of("lessons");

    private final CommandContext context;

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "parameter.new")
    private String name = "";

    public NewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Messages messages = context.messages();
        if (!LessonSkeleton.isName(name)) {
            throw new UserError(messages.text("new.bad-name", name));
        }
        Path lessons = context.options().lessons().orElse(USUAL);
        Path folder = write(lessons, messages);
        context.environment().out().line(messages.text("new.done", folder));
        context.environment().out().line(messages.text("new.next", folder, lessons, name));
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
