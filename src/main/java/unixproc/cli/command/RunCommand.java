package unixproc.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.ErrorPrinter;
import unixproc.cli.context.LabStart;
import unixproc.cli.context.ProcessEnvironment;
import unixproc.console.Console;
import unixproc.console.selfplay.RecordedConsole;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.trace.event.CallChoice;
import unixproc.trace.run.ProcessOrder;
import unixproc.trace.run.ProgramCommand;
import unixproc.trace.run.ProgramFolder;
import unixproc.trace.run.RunRequest;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.run.RunOutput;
import unixproc.tutor.run.RunPrompt;

/** {@code unixproc run FILE}: any program, step by step. */
@Command(name = "run")
public final class RunCommand implements Callable<Integer> {
    /** A day. */
    private static final long LONGEST_SECONDS = 86_400;

    private final CommandContext context;

    @Option(names = "--order", paramLabel = "ORDER", descriptionKey = "option.order")
    private String order = "";

    @Option(names = "--calls", paramLabel = "process|files|all", descriptionKey = "option.calls")
    private String calls = "process";

    @Option(names = "--stdin", paramLabel = "FILE", descriptionKey = "option.stdin")
    private Path stdin;

    @Option(names = "--quiet", descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "option.run-json")
    private Path json;

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "option.run-record")
    private Path record;

    @Option(names = "--limit", paramLabel = "SECONDS", descriptionKey = "option.limit")
    private long limit;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "parameter.program")
    private List<String> words = new ArrayList<>();

    public RunCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.of("run", context.language());
        if (words.isEmpty()) {
            context.environment().out().line(messages.text("samples"));
            return 0;
        }
        if (stdin != null && !Files.isReadable(stdin)) {
            throw new UserError(messages.text("stdin.unreadable", stdin));
        }
        if (limit < 0 || limit > LONGEST_SECONDS) {
            throw new UserError(context.messages().text("limit.bad", LONGEST_SECONDS));
        }
        Optional<OutputFile> jsonFile = file("--json", json);
        Optional<OutputFile> cast = file("--record", record);
        try (ProgramFolder folder = new ProgramFolder();
                Console console = cast.isPresent() ? context.recordedConsole() : context.consoleWithoutHistory()) {
            ProgramCommand command = command(folder, messages);
            int status = play(command, console, jsonFile, messages);
            cast.ifPresent(
                    file -> file.write(((RecordedConsole) console).recording().text()));
            return status;
        }
    }

    private Optional<OutputFile> file(String option, Path asked) {
        return Optional.ofNullable(asked).map(path -> new OutputFile(option, path, context.messages()));
    }

    private int play(ProgramCommand command, Console console, Optional<OutputFile> jsonFile, Messages messages) {
        boolean steps = console.isAtTerminal() && !quiet && order.isEmpty();
        RunRequest request = request(command, steps, messages);
        if (steps) {
            RunPrompt prompt = new RunPrompt(
                    console,
                    command,
                    context.sessionOptions(console),
                    Duration.ofSeconds(limit),
                    () -> LabStart.follow(request));
            int status = prompt.run();
            jsonFile.ifPresent(file -> file.write(prompt.json()));
            return status;
        }
        try (TracedLab lab = LabStart.follow(request)) {
            RunOutput output = new RunOutput(console, lab, quiet);
            int status = output.run();
            RunOutput.limitMet(lab, Duration.ofSeconds(limit), messages).ifPresent(context.errors()::complain);
            if (lab.failure().isEmpty()) {
                jsonFile.ifPresent(file -> file.write(output.json()));
                return status;
            }
            context.errors().complain(RunOutput.failure(lab.failure().get(), messages));
        }
        return command.source().isPresent() ? playInLab(command.source().get(), messages) : ErrorPrinter.LAB_LOST;
    }

    /** Where no program may follow another, the lab's own C shows what a source does. */
    private int playInLab(Path source, Messages messages) {
        context.errors().complain(messages.text("failed.lab", source.getFileName()));
        try (InputStream text = Files.newInputStream(source)) {
            ProcessEnvironment here = context.environment();
            ProcessEnvironment reading = new ProcessEnvironment(
                    text, here.out(), here.err(), here.errIsTerminal(), here.environment(), here.home());
            return new LabCommand(new CommandContext(reading, context.options(), context.labs())).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProgramCommand command(ProgramFolder folder, Messages messages) {
        SamplePrograms.find(words.get(0), folder.path()).ifPresent(file -> words.set(0, file.toString()));
        String path = context.environment().environment().getOrDefault("PATH", "/usr/bin:/bin");
        try {
            return ProgramCommand.of(words, path, folder.path());
        } catch (ProgramCommand.Unusable reason) {
            throw new UserError(messages.text(reason.key(), reason.words()));
        }
    }

    private RunRequest request(ProgramCommand command, boolean steps, Messages messages) {
        ProcessOrder chosen = steps ? ProcessOrder.STEPPING : chosenOrder(messages);
        CallChoice shown = choice().orElseThrow(() -> new UserError(messages.text("calls.unknown", calls)));
        return new RunRequest(
                command.words(),
                command.file().toString(),
                chosen,
                shown,
                !quiet,
                input(),
                Optional.of(limit).filter(most -> most > 0).map(Duration::ofSeconds));
    }

    /** What is piped into this program is for the one that is followed. */
    private Optional<String> input() {
        if (stdin == null && !quiet && !ProcessEnvironment.isTerminal(0)) {
            return Optional.of(RunRequest.TUTORS_INPUT);
        }
        return Optional.ofNullable(stdin).map(file -> file.toAbsolutePath().toString());
    }

    private ProcessOrder chosenOrder(Messages messages) {
        return order.isEmpty()
                ? ProcessOrder.AS_IT_COMES
                : ProcessOrder.named(order).orElseThrow(() -> new UserError(messages.text("order.unknown", order)));
    }

    private Optional<CallChoice> choice() {
        return List.of(CallChoice.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(calls))
                .findFirst();
    }
}
