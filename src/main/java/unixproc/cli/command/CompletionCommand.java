package unixproc.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import unixproc.cli.completion.BashCompletion;
import unixproc.cli.completion.CompletedCommand;
import unixproc.cli.completion.FishCompletion;
import unixproc.cli.completion.ZshCompletion;
import unixproc.cli.context.CommandContext;
import unixproc.text.UserError;

/** {@code unixproc completion SHELL}: a script for the shell's own completion. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "SHELL", descriptionKey = "parameter.shell")
    private String shell = "";

    public CompletionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<CompletedCommand> commands = CompletedCommand.all(spec.root());
        context.environment().out().text(script(commands));
        return 0;
    }

    private String script(List<CompletedCommand> commands) {
        return switch (shell) {
            case "bash" -> new BashCompletion(commands).script();
            case "zsh" -> new ZshCompletion(commands).script();
            case "fish" -> new FishCompletion(commands).script();
            default -> throw new UserError(context.messages().text("completion.no-shell", shell));
        };
    }
}
