package unixproc.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.Consent;
import unixproc.console.Console;
import unixproc.file.AtomicFile;
import unixproc.lab.Lab;
import unixproc.lab.Rails;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.model.Lesson;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.tutor.challenge.Challenge;
import unixproc.tutor.challenge.ChallengeJson;
import unixproc.tutor.challenge.TaskRecord;
import unixproc.tutor.course.Course;
import unixproc.tutor.course.LessonReader;
import unixproc.tutor.help.PromptAssistant;

/** {@code unixproc challenge [NAME]}: the tasks alone, without the text around them; a filter as well. */
@Command(name = "challenge")
public final class ChallengeCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "option.challenge-json")
    private Path json;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name;

    public ChallengeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Course course = context.course(false);
        LessonReader reader = new LessonReader(course, Messages.of("tutor", context.language()));
        List<Lesson> lessons = Optional.ofNullable(name)
                .map(List::of)
                .orElseGet(
                        () -> course.entries().stream().map(LessonEntry::name).toList())
                .stream()
                .map(reader::read)
                .toList();
        keep(List.of());
        Rails rails = new Consent(context, course).asked();
        try (Console console = context.console();
                Lab lab = context.labs().start(rails)) {
            return new Challenge(
                            console,
                            lab,
                            context.sessionOptions(console),
                            context.complaints(console),
                            lessons,
                            this::keep)
                    .run(new PromptAssistant(context.language(), true))
                    .status();
        }
    }

    /** Whoever stops in the middle, however, has what they did. */
    private void keep(List<TaskRecord> records) {
        if (json != null) {
            try {
                String text = ChallengeJson.write(records, LocalDate.now(ZoneId.systemDefault()));
                AtomicFile.write(json, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UserError(context.messages().text("challenge.unwritable", json, failed.getMessage()));
            }
        }
    }
}
