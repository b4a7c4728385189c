package unixproc.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;

/** {@code unixproc learn [NAME]}: goes on where the learner stopped. */
@Command(name = "learn")
public final class LearnCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    public LearnCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.learn(name.isEmpty() ? Optional.empty() : Optional.of(name));
    }
}
