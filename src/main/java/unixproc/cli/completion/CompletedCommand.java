package unixproc.cli.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import unixproc.text.Language;

/**
 * A command as a shell completes it.
 *
 * @param name its word; empty for the program itself, before any command
 * @param words what may stand as its arguments
 */
public record CompletedCommand(String name, String description, List<CompletedOption> options, Words words) {
    /** What a word may be. */
    public enum Words {
        LESSON,
        FILE,
        DIRECTORY,
        LANGUAGE,
        THEME,
        SHELL,
        /** Something only the person can know. */
        ANY,
        /** There is no word here. */
        NONE
    }

    /**
     * An option.
     *
     * @param name as it is typed, with its dashes
     * @param value what stands behind it
     */
    public record CompletedOption(String name, String description, Words value) {}

    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    static final List<String> THEMES = List.of("light", "dark", "none");

    static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    /** The program, and then its commands. */
    public static List<CompletedCommand> all(CommandSpec root) {
        List<CompletedCommand> commands = new ArrayList<>();
        commands.add(of("", root));
        for (CommandLine line : root.subcommands().values()) {
            commands.add(of(line.getCommandSpec().name(), line.getCommandSpec()));
        }
        return commands;
    }

    private static CompletedCommand of(String name, CommandSpec spec) {
        List<CompletedOption> options = spec.options().stream()
                .map(option -> new CompletedOption(option.longestName(), said(option.description()), value(option)))
                .toList();
        Words words = spec.positionalParameters().stream()
                .map(CompletedCommand::words)
                .findFirst()
                .orElse(Words.NONE);
        return new CompletedCommand(name, said(spec.usageMessage().description()), options, words);
    }

    private static Words value(OptionSpec option) {
        return option.arity().max() == 0 ? Words.NONE : words(option);
    }

    private static Words words(ArgSpec argument) {
        if (argument instanceof OptionSpec option && option.longestName().equals("--lang")) {
            return Words.LANGUAGE;
        }
        if (argument instanceof OptionSpec option && option.longestName().equals("--theme")) {
            return Words.THEME;
        }
        if ("parameter.lesson".equals(argument.descriptionKey())) {
            return Words.LESSON;
        }
        return switch (argument.paramLabel()) {
            case "DIR" -> Words.DIRECTORY;
            case "FILE", "PATH" -> Words.FILE;
            case "SHELL" -> Words.SHELL;
            default -> Words.ANY;
        };
    }

    /** A description on one line, without what a shell would take for its own. */
    private static String said(String... lines) {
        return String.join(" ", lines).replaceAll("[\\[\\]'\"`$\\\\]", "");
    }

    Stream<String> optionNames() {
        return options.stream().map(CompletedOption::name);
    }
}
