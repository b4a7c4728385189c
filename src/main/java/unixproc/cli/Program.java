package unixproc.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;
import unixproc.text.Language;
import unixproc.text.Messages;

/** The command line: which words there are and what they start. */
public final class Program {
    private Program() {}

    /** Runs the program; gives its exit status. */
    public static int run(ProcessEnvironment environment, String... arguments) {
        Optional<String> asked = languageAsked(arguments);
        Language language = environment.language(asked);
        Messages messages = Messages.of("cli", language);
        ErrorPrinter errors = new ErrorPrinter(environment.err(), messages);
        if (asked.isPresent() && !asked.get().equals(language.tag())) {
            return errors.usage(messages.text("usage.language", asked.get()), "unixproc");
        }
        CommonOptions options = new CommonOptions();
        CommandLine line = new CommandLine(new Root(environment, options))
                .addSubcommand(new LearnCommand(environment, options))
                .addSubcommand(new ReplayCommand(environment, options))
                .addSubcommand(new ListCommand(environment, options))
                .addSubcommand(new ReviewCommand(environment, options))
                .addSubcommand(new ProgressCommand(environment, options))
                .addSubcommand(new ResetCommand(environment, options))
                .addSubcommand(new DoctorCommand(environment, options))
                .addSubcommand(new LabCommand(environment, options))
                .addSubcommand(new CheckCommand(environment, options))
                .addSubcommand(new PreviewCommand(environment, options))
                .addSubcommand(new NewCommand(environment, options))
                .setResourceBundle(ResourceBundle.getBundle("unixproc.cli.messages", language.locale()))
                .setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((mistake, args) -> errors.usage(mistake))
                .setExecutionExceptionHandler((failure, command, parsed) -> errors.failed(failure, options.debug()));
        return line.execute(arguments);
    }

    /** The help's own language must be known before the options are parsed. */
    private static Optional<String> languageAsked(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                return Optional.of(arguments[i].substring("--lang=".length()).toLowerCase(Locale.ROOT));
            }
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1].toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /** {@code unixproc} alone is {@code unixproc learn}. */
    @Command(name = "unixproc", mixinStandardHelpOptions = true, version = "unixproc 0.1.0", scope = ScopeType.INHERIT)
    static final class Root implements Callable<Integer> {
        private final ProcessEnvironment environment;

        @Mixin
        private final CommonOptions options;

        Root(ProcessEnvironment environment, CommonOptions options) {
            this.environment = environment;
            this.options = options;
        }

        @Override
        public Integer call() {
            return new CommandContext(environment, options).learn(Optional.empty());
        }
    }
}
