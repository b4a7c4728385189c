package unixproc.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.Consent;
import unixproc.console.Console;
import unixproc.console.selfplay.Asciicast;
import unixproc.console.selfplay.SelfPlayConsole;
import unixproc.lab.Rails;
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.session.SessionResult;

/** {@code unixproc replay NAME}: one lesson again from its first screen, by hand or by itself. */
@Command(name = "replay")
public final class ReplayCommand implements Callable<Integer> {
    private static final double SLOWEST = 0.05;
    private static final double FASTEST = 1000;

    private final CommandContext context;

    @Option(names = "--auto", descriptionKey = "option.auto")
    private boolean auto;

    @Option(names = "--speed", paramLabel = "N", defaultValue = "1", descriptionKey = "option.speed")
    private double speed;

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "option.record")
    private Path record;

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    public ReplayCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Course course = context.course(false);
        if (!auto && (record != null || speed != 1)) {
            throw new UserError(context.messages().text("record.not-auto"));
        }
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            throw new UserError(context.messages().text("speed.bad", SLOWEST, FASTEST));
        }
        Optional<OutputFile> file =
                Optional.ofNullable(record).map(asked -> new OutputFile("--record", asked, context.messages()));
        Rails rails = new Consent(context, course).asked();
        if (!auto) {
            try (Console console = context.console()) {
                if (console.isAtTerminal()) {
                    return context.tutorial(console, course, rails).replay(name).status();
                }
            }
        }
        try (SelfPlayConsole console = context.selfPlayConsole(speed, file.isPresent())) {
            SessionResult sessionResult =
                    context.tutorial(console, course, rails).replayByItself(name);
            if (file.isPresent()) {
                file.get().write(console.recording().map(Asciicast::text).orElseThrow());
                context.errors().complain(context.messages().text("record.done", file.get()));
            }
            return sessionResult.status();
        }
    }
}
