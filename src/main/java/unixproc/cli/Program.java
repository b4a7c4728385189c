package unixproc.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.CommonOptions;
import unixproc.cli.context.ErrorPrinter;
import unixproc.cli.context.LabStart;
import unixproc.cli.context.ProcessEnvironment;
import unixproc.text.Language;
import unixproc.text.Messages;

/** The command line: which words there are and what they start. */
public final class Program {
    private Program() {}

    /** Runs the program; gives its exit status. */
    public static int run(ProcessEnvironment environment, String... arguments) {
        // Before all else, since it takes longest.
        try (LabStart labs = CommandName.leadToLab(arguments) ? LabStart.ahead() : LabStart.whenNeeded()) {
            return run(environment, labs, arguments);
        }
    }

    private static int run(ProcessEnvironment environment, LabStart labs, String... arguments) {
        Optional<String> asked = languageAsked(arguments);
        Language language = environment.language(asked);
        Messages messages = Messages.of("cli", language);
        ErrorPrinter errors = new ErrorPrinter(environment.err(), messages);
        if (asked.isPresent() && !asked.get().equals(language.tag())) {
            return errors.usage(messages.text("usage.language", asked.get()), "unixproc");
        }
        CommandContext context = new CommandContext(environment, new CommonOptions(), labs);
        Optional<CommandName> bare = CommandName.bare(arguments);
        int status = bare.isPresent() ? call(bare.get(), context, errors) : parse(context, errors, arguments);
        return environment
                .out()
                .failure()
                .map(failure -> errors.unwritten(failure, status))
                .orElse(status);
    }

    /** Without options nothing is to be parsed: reading the annotations of a command takes longer than starting it. */
    private static int call(CommandName bare, CommandContext context, ErrorPrinter errors) {
        try {
            return bare.create(context).call();
        } catch (Exception | Error failure) {
            return errors.failed(failure, false);
        }
    }

    private static int parse(CommandContext context, ErrorPrinter errors, String... arguments) {
        ProcessEnvironment environment = context.environment();
        CommandLine line = new CommandLine(new Root(context)).addMixin("common", context.options());
        for (CommandName name : CommandName.neededBy(arguments)) {
            line.addSubcommand(name.create(context));
        }
        // What stands behind the program's name is the program's own.
        Optional.ofNullable(line.getSubcommands().get(CommandName.RUN.word()))
                .ifPresent(run -> run.setStopAtPositional(true));
        line.setResourceBundle(ResourceBundle.getBundle(
                        "unixproc.cli.messages",
                        environment.language(languageAsked(arguments)).locale()))
                .setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((mistake, args) -> errors.usage(mistake))
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        errors.failed(failure, context.options().debug()));
        return execute(line, errors, context.options(), arguments);
    }

    /** An error of the JVM, such as too little memory, is one line like every other. */
    private static int execute(CommandLine line, ErrorPrinter errors, CommonOptions options, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return errors.failed(failure, options.debug());
        }
    }

    /** The help's own language must be known before the options are parsed. */
    private static Optional<String> languageAsked(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(CommonOptions.LANG + "=")) {
                return Optional.of(
                        arguments[i].substring(CommonOptions.LANG.length() + 1).toLowerCase(Locale.ROOT));
            }
            if (arguments[i].equals(CommonOptions.LANG) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1].toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /** {@code unixproc} alone is {@code unixproc learn}. */
    @Command(name = "unixproc", mixinStandardHelpOptions = true, version = "unixproc 0.1.0", scope = ScopeType.INHERIT)
    static final class Root implements Callable<Integer> {
        private final CommandContext context;

        Root(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return context.learn(Optional.empty());
        }
    }
}
