package unixproc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.console.Console;
import unixproc.lab.Lab;
import unixproc.tutor.help.PromptAssistant;
import unixproc.tutor.prompt.LabPrompt;

/** {@code unixproc lab}: the prompt without a lesson; with a script as its input, a filter. */
@Command(name = "lab")
final class LabCommand implements Callable<Integer> {
    private final CommandContext context;

    LabCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        // The lab first: it gets ready while the prompt does.
        try (Lab lab = LabStart.start(context.rails());
                Console console = context.console()) {
            return new LabPrompt(console, lab, context.sessionOptions(console), context.errors()::complain)
                    .run(new PromptAssistant(context.language(), false))
                    .status();
        }
    }
}
