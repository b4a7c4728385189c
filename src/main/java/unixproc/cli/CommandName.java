package unixproc.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import unixproc.cli.command.ChallengeCommand;
import unixproc.cli.command.CheckCommand;
import unixproc.cli.command.CompletionCommand;
import unixproc.cli.command.DoctorCommand;
import unixproc.cli.command.LabCommand;
import unixproc.cli.command.LearnCommand;
import unixproc.cli.command.ListCommand;
import unixproc.cli.command.NewCommand;
import unixproc.cli.command.PreviewCommand;
import unixproc.cli.command.ProgressCommand;
import unixproc.cli.command.ReplayCommand;
import unixproc.cli.command.ResetCommand;
import unixproc.cli.command.ReviewCommand;
import unixproc.cli.command.RunCommand;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.CommonOptions;

/** The commands, in the order in which the help lists them, and what each of them starts. */
enum CommandName {
    LEARN,
    REPLAY,
    LIST,
    REVIEW,
    CHALLENGE,
    PROGRESS,
    RESET,
    DOCTOR,
    LAB,
    RUN,
    CHECK,
    PREVIEW,
    NEW,
    COMPLETION;

    private static final Set<String> HELPS = Set.of("-h", "--help", "-V", "--version");

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The commands that reading these arguments needs: making one costs milliseconds, so it is the one that runs and no
     * other. All of them where help, a mistake or a completion may have to name any.
     */
    static List<CommandName> neededBy(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (CommonOptions.takesValue(arguments[i])) {
                i++;
            } else if (!CommonOptions.isComplete(arguments[i])) {
                return of(arguments[i])
                        .filter(name -> name != COMPLETION)
                        .map(List::of)
                        .orElseGet(() -> List.of(values()));
            }
        }
        return List.of();
    }

    /** Whether these arguments lead to a lab, so that its JVM may start before they are read. */
    static boolean leadToLab(String... arguments) {
        for (String argument : arguments) {
            if (HELPS.contains(argument)) {
                return false;
            }
        }
        List<CommandName> needed = neededBy(arguments);
        return needed.isEmpty() || (needed.size() == 1 && needed.get(0).hasLab());
    }

    private boolean hasLab() {
        return this == LEARN || this == REPLAY || this == LAB;
    }

    /** The command these arguments are the bare name of: without options there is nothing to parse. */
    static Optional<CommandName> bare(String... arguments) {
        return arguments.length == 0
                ? Optional.of(LEARN)
                : of(arguments[0]).filter(name -> arguments.length == 1 && (name == LEARN || name == LAB));
    }

    private static Optional<CommandName> of(String word) {
        for (CommandName name : values()) {
            if (name.word().equals(word)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    Callable<Integer> create(CommandContext context) {
        return switch (this) {
            case LEARN -> new LearnCommand(context);
            case REPLAY -> new ReplayCommand(context);
            case LIST -> new ListCommand(context);
            case REVIEW -> new ReviewCommand(context);
            case CHALLENGE -> new ChallengeCommand(context);
            case PROGRESS -> new ProgressCommand(context);
            case RESET -> new ResetCommand(context);
            case DOCTOR -> new DoctorCommand(context);
            case LAB -> new LabCommand(context);
            case RUN -> new RunCommand(context);
            case CHECK -> new CheckCommand(context);
            case PREVIEW -> new PreviewCommand(context);
            case NEW -> new NewCommand(context);
            case COMPLETION -> new CompletionCommand(context);
        };
    }
}
