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
    public static int run(Surroundings surroundings, String... arguments) {
        Optional<String> asked = languageAsked(arguments);
        Language language = surroundings.language(asked);
        Messages messages = Messages.of("cli", language);
        Errors errors = new Errors(surroundings.err(), messages);
        if (asked.isPresent() && !asked.get().equals(language.tag())) {
            return errors.usage(messages.text("usage.language", asked.get()), "unixproc");
        }
        Common common = new Common();
        CommandLine line = new CommandLine(new Root(surroundings, common))
                .addSubcommand(new Learn(surroundings, common))
                .addSubcommand(new Replay(surroundings, common))
                .addSubcommand(new ListLessons(surroundings, common))
                .addSubcommand(new ReviewDue(surroundings, common))
                .addSubcommand(new ShowProgress(surroundings, common))
                .addSubcommand(new Reset(surroundings, common))
                .addSubcommand(new Doctor(surroundings, common))
                .addSubcommand(new OpenLab(surroundings, common))
                .addSubcommand(new Check(surroundings, common))
                .addSubcommand(new Preview(surroundings, common))
                .addSubcommand(new NewLesson(surroundings, common))
                .setResourceBundle(ResourceBundle.getBundle("unixproc.cli.messages", language.locale()))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((mistake, args) -> errors.usage(mistake))
                .setExecutionExceptionHandler((failure, command, parsed) -> errors.failed(failure, common.debug()));
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
        private final Surroundings surroundings;

        @Mixin
        private final Common common;

        Root(Surroundings surroundings, Common common) {
            this.surroundings = surroundings;
            this.common = common;
        }

        @Override
        public Integer call() {
            return new Room(surroundings, common).learn(Optional.empty());
        }
    }
}
