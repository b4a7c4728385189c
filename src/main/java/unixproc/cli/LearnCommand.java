package unixproc.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unixproc learn [NAME]}: goes on where the learner stopped. */
@Command(name = "learn")
final class LearnCommand implements Callable<Integer> {
    private final ProcessEnvironment environment;
    private final CommonOptions options;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    LearnCommand(ProcessEnvironment environment, CommonOptions options) {
        this.environment = environment;
        this.options = options;
    }

    @Override
    public Integer call() {
        return new CommandContext(environment, options).learn(name.isEmpty() ? Optional.empty() : Optional.of(name));
    }
}
