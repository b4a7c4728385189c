package unixproc.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.console.Console;
import unixproc.lab.Lab;
import unixproc.tutor.help.PromptAssistant;
import unixproc.tutor.prompt.LabPrompt;

/** {@code unixproc lab}: the prompt without a lesson; with a script as its input, a filter. */
@Command(name = "lab")
public final class LabCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "parameter.program")
    private List<String> program = List.of();

    public LabCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<String> text = program.isEmpty() ? Optional.empty() : Optional.of(ProgramFile.read(program, context));
        // The lab first: it gets ready while the prompt does.
        try (Lab lab = context.labs().start(context.rails());
                Console console = context.console()) {
            LabPrompt prompt = new LabPrompt(console, lab, context.sessionOptions(console), context.errors()::complain);
            return program.isEmpty()
                    ? prompt.run(new PromptAssistant(context.language(), false)).status()
                    : prompt.program(text.orElseThrow());
        }
    }
}
